-- Event.objects.annotate(v=text(BACK)).values_list('v').distinct()

SELECT DISTINCT
  CASE
    WHEN NOT (
      "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
    ) IS NULL
    THEN CASE
      WHEN EXTRACT(DAY FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") <> 0
      THEN CAST(EXTRACT(DAY FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") AS NVARCHAR2(2000)) || CASE
        WHEN EXTRACT(DAY FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
            ) * 1000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
              ) * 1000000
            ) < 0
            THEN ' -'
            WHEN EXTRACT(DAY FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") < 0
            THEN ' +'
            ELSE ' '
          END || (
            TO_CHAR(
              TRUNC(
                ABS(
                  (
                    (
                      EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
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
                  EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
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
                      EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
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
FROM "EXAMPLE_EVENT";
-- parameters: ()
