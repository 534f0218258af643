-- Event.objects.order_by('pk')
--     .values_list(text(Greatest('pause', 'length')), text(Least('pause', Value(timedelta(hours=-30)))))

SELECT
  CASE
    WHEN NOT GREATEST(
      COALESCE("EXAMPLE_EVENT"."PAUSE", "EXAMPLE_EVENT"."LENGTH"),
      COALESCE("EXAMPLE_EVENT"."LENGTH", "EXAMPLE_EVENT"."PAUSE")
    ) IS NULL
    THEN CASE
      WHEN (
        TRUNC(
          TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + GREATEST(
            COALESCE("EXAMPLE_EVENT"."PAUSE", "EXAMPLE_EVENT"."LENGTH"),
            COALESCE("EXAMPLE_EVENT"."LENGTH", "EXAMPLE_EVENT"."PAUSE")
          )
        ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) <> 0
      THEN CAST((
        TRUNC(
          TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + GREATEST(
            COALESCE("EXAMPLE_EVENT"."PAUSE", "EXAMPLE_EVENT"."LENGTH"),
            COALESCE("EXAMPLE_EVENT"."LENGTH", "EXAMPLE_EVENT"."PAUSE")
          )
        ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) AS NVARCHAR2(2000)) || CASE
        WHEN (
          TRUNC(
            TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + GREATEST(
              COALESCE("EXAMPLE_EVENT"."PAUSE", "EXAMPLE_EVENT"."LENGTH"),
              COALESCE("EXAMPLE_EVENT"."LENGTH", "EXAMPLE_EVENT"."PAUSE")
            )
          ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN TO_CHAR(
            TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + GREATEST(
              COALESCE("EXAMPLE_EVENT"."PAUSE", "EXAMPLE_EVENT"."LENGTH"),
              COALESCE("EXAMPLE_EVENT"."LENGTH", "EXAMPLE_EVENT"."PAUSE")
            ),
            'HH24:MI:SS.FF6'
          ) = '00:00:00.000000'
          THEN ''
          ELSE CASE
            WHEN (
              TRUNC(
                TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + GREATEST(
                  COALESCE("EXAMPLE_EVENT"."PAUSE", "EXAMPLE_EVENT"."LENGTH"),
                  COALESCE("EXAMPLE_EVENT"."LENGTH", "EXAMPLE_EVENT"."PAUSE")
                )
              ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
            ) < 0
            THEN ' +'
            ELSE ' '
          END || RTRIM(
            RTRIM(
              TO_CHAR(
                TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + GREATEST(
                  COALESCE("EXAMPLE_EVENT"."PAUSE", "EXAMPLE_EVENT"."LENGTH"),
                  COALESCE("EXAMPLE_EVENT"."LENGTH", "EXAMPLE_EVENT"."PAUSE")
                ),
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
              TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + GREATEST(
                COALESCE("EXAMPLE_EVENT"."PAUSE", "EXAMPLE_EVENT"."LENGTH"),
                COALESCE("EXAMPLE_EVENT"."LENGTH", "EXAMPLE_EVENT"."PAUSE")
              ),
              'HH24:MI:SS.FF6'
            ),
            '0'
          ),
          '.'
        )
      )
    END
  END AS "CAST1",
  CASE
    WHEN NOT LEAST(COALESCE("EXAMPLE_EVENT"."PAUSE", %s), %s) IS NULL
    THEN CASE
      WHEN (
        TRUNC(
          TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + LEAST(COALESCE("EXAMPLE_EVENT"."PAUSE", %s), %s)
        ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) <> 0
      THEN CAST((
        TRUNC(
          TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + LEAST(COALESCE("EXAMPLE_EVENT"."PAUSE", %s), %s)
        ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) AS NVARCHAR2(2000)) || CASE
        WHEN (
          TRUNC(
            TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + LEAST(COALESCE("EXAMPLE_EVENT"."PAUSE", %s), %s)
          ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN TO_CHAR(
            TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + LEAST(COALESCE("EXAMPLE_EVENT"."PAUSE", %s), %s),
            'HH24:MI:SS.FF6'
          ) = '00:00:00.000000'
          THEN ''
          ELSE CASE
            WHEN (
              TRUNC(
                TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + LEAST(COALESCE("EXAMPLE_EVENT"."PAUSE", %s), %s)
              ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
            ) < 0
            THEN ' +'
            ELSE ' '
          END || RTRIM(
            RTRIM(
              TO_CHAR(
                TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + LEAST(COALESCE("EXAMPLE_EVENT"."PAUSE", %s), %s),
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
              TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + LEAST(COALESCE("EXAMPLE_EVENT"."PAUSE", %s), %s),
              'HH24:MI:SS.FF6'
            ),
            '0'
          ),
          '.'
        )
      )
    END
  END AS "CAST2"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800))
