-- Event.objects.order_by('pk').annotate(v=Cast(F('day') - F('deadline'), TextField()))

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
    WHEN NOT (
      CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)
    ) IS NULL
    THEN CASE
      WHEN EXTRACT(DAY FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) <> 0
      THEN CAST(EXTRACT(DAY FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) AS NVARCHAR2(2000)) || CASE
        WHEN EXTRACT(DAY FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              EXTRACT(HOUR FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 3600 + EXTRACT(MINUTE FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 60 + EXTRACT(SECOND FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP))
            ) * 1000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                EXTRACT(HOUR FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 3600 + EXTRACT(MINUTE FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 60 + EXTRACT(SECOND FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP))
              ) * 1000000
            ) < 0
            THEN ' -'
            WHEN EXTRACT(DAY FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) < 0
            THEN ' +'
            ELSE ' '
          END || (
            TO_CHAR(
              TRUNC(
                ABS(
                  (
                    (
                      EXTRACT(HOUR FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 3600 + EXTRACT(MINUTE FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 60 + EXTRACT(SECOND FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP))
                    ) * 1000000
                  )
                ) / 3600000000
              ),
              'FM999999999900'
            ) || ':' || TO_CHAR(
              TRUNC(
                MOD(
                  ABS(
                    (
                      (
                        EXTRACT(HOUR FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 3600 + EXTRACT(MINUTE FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 60 + EXTRACT(SECOND FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP))
                      ) * 1000000
                    )
                  ) / 60000000,
                  60
                )
              ),
              'FM00'
            ) || ':' || TO_CHAR(
              TRUNC(
                MOD(
                  ABS(
                    (
                      (
                        EXTRACT(HOUR FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 3600 + EXTRACT(MINUTE FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 60 + EXTRACT(SECOND FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP))
                      ) * 1000000
                    )
                  ) / 1000000,
                  60
                )
              ),
              'FM00'
            ) || RTRIM(
              '.' || TO_CHAR(
                MOD(
                  ABS(
                    (
                      (
                        EXTRACT(HOUR FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 3600 + EXTRACT(MINUTE FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 60 + EXTRACT(SECOND FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP))
                      ) * 1000000
                    )
                  ),
                  1000000
                ),
                'FM000000'
              ),
              '.0'
            )
          )
        END
      )
      ELSE TO_NCHAR(
        (
          (
            CASE
              WHEN (
                (
                  EXTRACT(HOUR FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 3600 + EXTRACT(MINUTE FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 60 + EXTRACT(SECOND FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP))
                ) * 1000000
              ) < 0
              THEN '-'
              ELSE ''
            END
          ) || (
            TO_CHAR(
              TRUNC(
                ABS(
                  (
                    (
                      EXTRACT(HOUR FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 3600 + EXTRACT(MINUTE FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 60 + EXTRACT(SECOND FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP))
                    ) * 1000000
                  )
                ) / 3600000000
              ),
              'FM999999999900'
            ) || ':' || TO_CHAR(
              TRUNC(
                MOD(
                  ABS(
                    (
                      (
                        EXTRACT(HOUR FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 3600 + EXTRACT(MINUTE FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 60 + EXTRACT(SECOND FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP))
                      ) * 1000000
                    )
                  ) / 60000000,
                  60
                )
              ),
              'FM00'
            ) || ':' || TO_CHAR(
              TRUNC(
                MOD(
                  ABS(
                    (
                      (
                        EXTRACT(HOUR FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 3600 + EXTRACT(MINUTE FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 60 + EXTRACT(SECOND FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP))
                      ) * 1000000
                    )
                  ) / 1000000,
                  60
                )
              ),
              'FM00'
            ) || RTRIM(
              '.' || TO_CHAR(
                MOD(
                  ABS(
                    (
                      (
                        EXTRACT(HOUR FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 3600 + EXTRACT(MINUTE FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)) * 60 + EXTRACT(SECOND FROM CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) - CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP))
                      ) * 1000000
                    )
                  ),
                  1000000
                ),
                'FM000000'
              ),
              '.0'
            )
          )
        )
      )
    END
  END AS "V"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
