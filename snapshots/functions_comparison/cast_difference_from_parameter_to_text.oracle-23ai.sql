-- Event.objects.order_by('pk')
--     .filter(starts_at__gte=datetime(2021, 1, 1, tzinfo=UTC))
--     .annotate(v=Cast(F('starts_at') - Value(datetime(2021, 1, 1, tzinfo=UTC)), TextField()))

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
      "EXAMPLE_EVENT"."STARTS_AT" - %s
    ) IS NULL
    THEN CASE
      WHEN EXTRACT(DAY FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) <> 0
      THEN CAST(EXTRACT(DAY FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) AS NVARCHAR2(2000)) || CASE
        WHEN EXTRACT(DAY FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - %s)
            ) * 1000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - %s)
              ) * 1000000
            ) < 0
            THEN ' -'
            WHEN EXTRACT(DAY FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) < 0
            THEN ' +'
            ELSE ' '
          END || (
            TO_CHAR(
              TRUNC(
                ABS(
                  (
                    (
                      EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - %s)
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - %s)
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - %s)
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - %s)
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
                  EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - %s)
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
                      EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - %s)
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - %s)
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - %s)
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - %s)
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
WHERE
  "EXAMPLE_EVENT"."STARTS_AT" >= %s
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0))
