-- Event.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(v=JSONArray(Cast(Value(None), DateTimeField()), Cast(Value(None), DurationField()), Cast(Value(None), UUIDField()), Cast(Value(None), BinaryField())))

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
  JSON_ARRAY(
    REPLACE(
      REPLACE(
        CASE
          WHEN NOT CAST(NULL AS TIMESTAMP) IS NULL
          THEN RTRIM(RTRIM(TO_CHAR(CAST(NULL AS TIMESTAMP), 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.') || '+00'
        END,
        ' ',
        'T'
      ),
      '+00',
      '+00:00'
    ),
    CASE
      WHEN NOT CAST(NULL AS INTERVAL DAY(9) TO SECOND(6)) IS NULL
      THEN CASE
        WHEN (
          TRUNC(
            TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + CAST(NULL AS INTERVAL DAY(9) TO SECOND(6))
          ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) <> 0
        THEN CAST((
          TRUNC(
            TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + CAST(NULL AS INTERVAL DAY(9) TO SECOND(6))
          ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) AS NVARCHAR2(2000)) || CASE
          WHEN (
            TRUNC(
              TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + CAST(NULL AS INTERVAL DAY(9) TO SECOND(6))
            ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
          ) = 1
          THEN ' day'
          ELSE ' days'
        END || (
          CASE
            WHEN TO_CHAR(
              TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + CAST(NULL AS INTERVAL DAY(9) TO SECOND(6)),
              'HH24:MI:SS.FF6'
            ) = '00:00:00.000000'
            THEN ''
            ELSE CASE
              WHEN (
                TRUNC(
                  TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + CAST(NULL AS INTERVAL DAY(9) TO SECOND(6))
                ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
              ) < 0
              THEN ' +'
              ELSE ' '
            END || RTRIM(
              RTRIM(
                TO_CHAR(
                  TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + CAST(NULL AS INTERVAL DAY(9) TO SECOND(6)),
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
                TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + CAST(NULL AS INTERVAL DAY(9) TO SECOND(6)),
                'HH24:MI:SS.FF6'
              ),
              '0'
            ),
            '.'
          )
        )
      END
    END,
    CAST(CASE
      WHEN NOT CAST(NULL AS VARCHAR2(32)) IS NULL
      THEN (
        SUBSTR(CAST(NULL AS VARCHAR2(32)), 1, 8) || '-' || SUBSTR(CAST(NULL AS VARCHAR2(32)), 9, 4) || '-' || SUBSTR(CAST(NULL AS VARCHAR2(32)), 13, 4) || '-' || SUBSTR(CAST(NULL AS VARCHAR2(32)), 17, 4) || '-' || SUBSTR(CAST(NULL AS VARCHAR2(32)), 21, 12)
      )
    END AS NVARCHAR2(2000)),
    CASE
      WHEN NOT TO_BLOB(NULL) IS NULL
      THEN '\x' || LOWER(RAWTOHEX(CAST(TO_BLOB(NULL) AS RAW(2000))))
    END NULL ON NULL RETURNING CLOB
  ) AS "V"
FROM "EXAMPLE_EVENT"
WHERE
  "EXAMPLE_EVENT"."ID" = %s
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (1,)
