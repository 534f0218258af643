-- Event.objects.order_by('pk')
--     .filter(closes__gte=F('opens'))
--     .annotate(v=Cast(F('closes') - F('opens'), CharField(max_length=20)))

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
  CAST(CASE
    WHEN NOT (
      "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS"
    ) IS NULL
    THEN CASE
      WHEN EXTRACT(DAY FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") <> 0
      THEN CAST(EXTRACT(DAY FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") AS NVARCHAR2(2000)) || CASE
        WHEN EXTRACT(DAY FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              EXTRACT(HOUR FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS")
            ) * 1000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                EXTRACT(HOUR FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS")
              ) * 1000000
            ) < 0
            THEN ' -'
            WHEN EXTRACT(DAY FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") < 0
            THEN ' +'
            ELSE ' '
          END || (
            TO_CHAR(
              TRUNC(
                ABS(
                  (
                    (
                      EXTRACT(HOUR FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS")
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS")
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS")
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS")
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
                  EXTRACT(HOUR FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS")
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
                      EXTRACT(HOUR FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS")
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS")
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS")
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."CLOSES" - "EXAMPLE_EVENT"."OPENS")
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
  END AS NVARCHAR2(20)) AS "V"
FROM "EXAMPLE_EVENT"
WHERE
  "EXAMPLE_EVENT"."CLOSES" >= (
    "EXAMPLE_EVENT"."OPENS"
  )
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
