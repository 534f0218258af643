-- Event.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(v=JSONObject(a=Value(MOMENT, DateTimeField()), b=Value(MOMENT.date(), DateField()), c=Value(MOMENT.time(), TimeField()), d=Value(datetime.timedelta(days=2, seconds=5), DurationField()), e=Value(uuid.UUID(int=255), UUIDField()), f=Value(Decimal('1.50'), DecimalField(max_digits=5, decimal_places=2))))

SELECT
  "EXAMPLE_EVENT"."ID",
  "EXAMPLE_EVENT"."TITLE",
  "EXAMPLE_EVENT"."STARTS_AT",
  "EXAMPLE_EVENT"."ENDS_AT",
  "EXAMPLE_EVENT"."DAY",
  "EXAMPLE_EVENT"."DEADLINE",
  "EXAMPLE_EVENT"."OPENS",
  "EXAMPLE_EVENT"."CLOSES",
  "EXAMPLE_EVENT"."LENGTH",
  "EXAMPLE_EVENT"."PAUSE",
  JSON_OBJECT(
    'a' VALUE REPLACE(
      REPLACE(
        CASE
          WHEN NOT %s IS NULL
          THEN RTRIM(RTRIM(TO_CHAR(%s, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.') || '+00'
        END,
        ' ',
        'T'
      ),
      '+00',
      '+00:00'
    ),
    'b' VALUE TO_CHAR(%s, 'YYYY-MM-DD'),
    'c' VALUE RTRIM(RTRIM(TO_CHAR(%s, 'HH24:MI:SS.FF6'), '0'), '.'),
    'd' VALUE CASE
      WHEN NOT %s IS NULL
      THEN CASE
        WHEN (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) <> 0
        THEN CAST((
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) AS NVARCHAR2(2000)) || CASE
          WHEN (
            TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
          ) = 1
          THEN ' day'
          ELSE ' days'
        END || (
          CASE
            WHEN TO_CHAR(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s, 'HH24:MI:SS.FF6') = '00:00:00.000000'
            THEN ''
            ELSE CASE
              WHEN (
                TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
              ) < 0
              THEN ' +'
              ELSE ' '
            END || RTRIM(
              RTRIM(TO_CHAR(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s, 'HH24:MI:SS.FF6'), '0'),
              '.'
            )
          END
        )
        ELSE TO_NCHAR(
          RTRIM(
            RTRIM(TO_CHAR(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s, 'HH24:MI:SS.FF6'), '0'),
            '.'
          )
        )
      END
    END,
    'e' VALUE CAST((
      SUBSTR(%s, 1, 8) || '-' || SUBSTR(%s, 9, 4) || '-' || SUBSTR(%s, 13, 4) || '-' || SUBSTR(%s, 17, 4) || '-' || SUBSTR(%s, 21, 12)
    ) AS NVARCHAR2(2000)),
    'f' VALUE %s RETURNING CLOB
  ) AS "V"
FROM "EXAMPLE_EVENT"
WHERE
  "EXAMPLE_EVENT"."ID" = %s
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (datetime.datetime(2024, 3, 31, 5, 30, 15, 120000), datetime.datetime(2024, 3, 31, 5, 30, 15, 120000), datetime.date(2024, 3, 31), datetime.datetime(1900, 1, 1, 5, 30, 15, 120000), datetime.timedelta(days=2, seconds=5), datetime.timedelta(days=2, seconds=5), datetime.timedelta(days=2, seconds=5), datetime.timedelta(days=2, seconds=5), datetime.timedelta(days=2, seconds=5), datetime.timedelta(days=2, seconds=5), datetime.timedelta(days=2, seconds=5), datetime.timedelta(days=2, seconds=5), '000000000000000000000000000000ff', '000000000000000000000000000000ff', '000000000000000000000000000000ff', '000000000000000000000000000000ff', '000000000000000000000000000000ff', Decimal('1.50'), 1)
