-- Event.objects.order_by('pk')
--     .filter(ends_at__gte=F('starts_at'))
--     .annotate(v=Concat(Value('for '), F('ends_at') - F('starts_at'), output_field=TextField()))

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
  (
    %s || CASE
      WHEN NOT (
        "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
      ) IS NULL
      THEN CASE
        WHEN EXTRACT(DAY FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") <> 0
        THEN CAST(EXTRACT(DAY FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") AS NVARCHAR2(2000)) || CASE
          WHEN EXTRACT(DAY FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") = 1
          THEN ' day'
          ELSE ' days'
        END || (
          CASE
            WHEN (
              (
                EXTRACT(HOUR FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT")
              ) * 1000000
            ) = 0
            THEN ''
            ELSE CASE
              WHEN (
                (
                  EXTRACT(HOUR FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT")
                ) * 1000000
              ) < 0
              THEN ' -'
              WHEN EXTRACT(DAY FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") < 0
              THEN ' +'
              ELSE ' '
            END || (
              TO_CHAR(
                TRUNC(
                  ABS(
                    (
                      (
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT")
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
                          EXTRACT(HOUR FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT")
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
                          EXTRACT(HOUR FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT")
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
                          EXTRACT(HOUR FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT")
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
                    EXTRACT(HOUR FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT")
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT")
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
                          EXTRACT(HOUR FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT")
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
                          EXTRACT(HOUR FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT")
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
                          EXTRACT(HOUR FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT")
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
    END
  ) AS "V"
FROM "EXAMPLE_EVENT"
WHERE
  "EXAMPLE_EVENT"."ENDS_AT" >= (
    "EXAMPLE_EVENT"."STARTS_AT"
  )
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ('for ',)
