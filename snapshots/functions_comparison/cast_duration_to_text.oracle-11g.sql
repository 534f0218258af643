-- Event.objects.order_by('pk').annotate(v=Cast('length', TextField()), w=Cast('pause', TextField()))

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
    WHEN NOT "EXAMPLE_EVENT"."LENGTH" IS NULL
    THEN CASE
      WHEN (
        TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) <> 0
      THEN CAST((
        TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) AS NVARCHAR2(2000)) || CASE
        WHEN (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN TO_CHAR(
            TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH",
            'HH24:MI:SS.FF6'
          ) = '00:00:00.000000'
          THEN ''
          ELSE CASE
            WHEN (
              TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
            ) < 0
            THEN ' +'
            ELSE ' '
          END || RTRIM(
            RTRIM(
              TO_CHAR(
                TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH",
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
              TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH",
              'HH24:MI:SS.FF6'
            ),
            '0'
          ),
          '.'
        )
      )
    END
  END AS "V",
  CASE
    WHEN NOT "EXAMPLE_EVENT"."PAUSE" IS NULL
    THEN CASE
      WHEN (
        TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) <> 0
      THEN CAST((
        TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) AS NVARCHAR2(2000)) || CASE
        WHEN (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN TO_CHAR(
            TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE",
            'HH24:MI:SS.FF6'
          ) = '00:00:00.000000'
          THEN ''
          ELSE CASE
            WHEN (
              TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
            ) < 0
            THEN ' +'
            ELSE ' '
          END || RTRIM(
            RTRIM(
              TO_CHAR(
                TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE",
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
              TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE",
              'HH24:MI:SS.FF6'
            ),
            '0'
          ),
          '.'
        )
      )
    END
  END AS "W"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
