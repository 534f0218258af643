-- Event.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(a=Cast(NullIf('starts_at', 'starts_at'), TextField()), b=Cast(NullIf('day', 'day'), TextField()), c=Cast(NullIf('opens', 'opens'), TextField()), d=Cast(NullIf('length', 'length'), TextField()))

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
  CASE
    WHEN NOT NULLIF("EXAMPLE_EVENT"."STARTS_AT", "EXAMPLE_EVENT"."STARTS_AT") IS NULL
    THEN RTRIM(
      RTRIM(
        TO_CHAR(
          NULLIF("EXAMPLE_EVENT"."STARTS_AT", "EXAMPLE_EVENT"."STARTS_AT"),
          'YYYY-MM-DD HH24:MI:SS.FF6'
        ),
        '0'
      ),
      '.'
    ) || '+00'
  END AS "A",
  TO_CHAR(NULLIF("EXAMPLE_EVENT"."DAY", "EXAMPLE_EVENT"."DAY"), 'YYYY-MM-DD') AS "B",
  RTRIM(
    RTRIM(
      TO_CHAR(NULLIF("EXAMPLE_EVENT"."OPENS", "EXAMPLE_EVENT"."OPENS"), 'HH24:MI:SS.FF6'),
      '0'
    ),
    '.'
  ) AS "C",
  CASE
    WHEN NOT NULLIF("EXAMPLE_EVENT"."LENGTH", "EXAMPLE_EVENT"."LENGTH") IS NULL
    THEN CASE
      WHEN (
        TRUNC(
          TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NULLIF("EXAMPLE_EVENT"."LENGTH", "EXAMPLE_EVENT"."LENGTH")
        ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) <> 0
      THEN CAST((
        TRUNC(
          TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NULLIF("EXAMPLE_EVENT"."LENGTH", "EXAMPLE_EVENT"."LENGTH")
        ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) AS NVARCHAR2(2000)) || CASE
        WHEN (
          TRUNC(
            TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NULLIF("EXAMPLE_EVENT"."LENGTH", "EXAMPLE_EVENT"."LENGTH")
          ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN TO_CHAR(
            TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NULLIF("EXAMPLE_EVENT"."LENGTH", "EXAMPLE_EVENT"."LENGTH"),
            'HH24:MI:SS.FF6'
          ) = '00:00:00.000000'
          THEN ''
          ELSE CASE
            WHEN (
              TRUNC(
                TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NULLIF("EXAMPLE_EVENT"."LENGTH", "EXAMPLE_EVENT"."LENGTH")
              ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
            ) < 0
            THEN ' +'
            ELSE ' '
          END || RTRIM(
            RTRIM(
              TO_CHAR(
                TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NULLIF("EXAMPLE_EVENT"."LENGTH", "EXAMPLE_EVENT"."LENGTH"),
                'HH24:MI:SS.FF6'
              ),
              '0'
            ),
            '.'
          )
        END
      )
      ELSE TO_NCHAR(
        RTRIM(
          RTRIM(
            TO_CHAR(
              TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + NULLIF("EXAMPLE_EVENT"."LENGTH", "EXAMPLE_EVENT"."LENGTH"),
              'HH24:MI:SS.FF6'
            ),
            '0'
          ),
          '.'
        )
      )
    END
  END AS "D"
FROM "EXAMPLE_EVENT"
WHERE
  "EXAMPLE_EVENT"."ID" = %s
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (1,)
