-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('length') * Decimal('-0.5'))), text(duration(F('pause') / 2)))

SELECT
  CASE
    WHEN NOT (
      "EXAMPLE_EVENT"."LENGTH" * %s
    ) IS NULL
    THEN CASE
      WHEN EXTRACT(DAY FROM "EXAMPLE_EVENT"."LENGTH" * %s) <> 0
      THEN CAST(EXTRACT(DAY FROM "EXAMPLE_EVENT"."LENGTH" * %s) AS NVARCHAR2(2000)) || CASE
        WHEN EXTRACT(DAY FROM "EXAMPLE_EVENT"."LENGTH" * %s) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              EXTRACT(HOUR FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."LENGTH" * %s)
            ) * 1000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                EXTRACT(HOUR FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."LENGTH" * %s)
              ) * 1000000
            ) < 0
            THEN ' -'
            WHEN EXTRACT(DAY FROM "EXAMPLE_EVENT"."LENGTH" * %s) < 0
            THEN ' +'
            ELSE ' '
          END || (
            TO_CHAR(
              TRUNC(
                ABS(
                  (
                    (
                      EXTRACT(HOUR FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."LENGTH" * %s)
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."LENGTH" * %s)
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."LENGTH" * %s)
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."LENGTH" * %s)
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
                  EXTRACT(HOUR FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."LENGTH" * %s)
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
                      EXTRACT(HOUR FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."LENGTH" * %s)
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."LENGTH" * %s)
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."LENGTH" * %s)
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."LENGTH" * %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."LENGTH" * %s)
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
  END AS "CAST1",
  CASE
    WHEN NOT (
      "EXAMPLE_EVENT"."PAUSE" / %s
    ) IS NULL
    THEN CASE
      WHEN EXTRACT(DAY FROM "EXAMPLE_EVENT"."PAUSE" / %s) <> 0
      THEN CAST(EXTRACT(DAY FROM "EXAMPLE_EVENT"."PAUSE" / %s) AS NVARCHAR2(2000)) || CASE
        WHEN EXTRACT(DAY FROM "EXAMPLE_EVENT"."PAUSE" / %s) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE" / %s)
            ) * 1000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE" / %s)
              ) * 1000000
            ) < 0
            THEN ' -'
            WHEN EXTRACT(DAY FROM "EXAMPLE_EVENT"."PAUSE" / %s) < 0
            THEN ' +'
            ELSE ' '
          END || (
            TO_CHAR(
              TRUNC(
                ABS(
                  (
                    (
                      EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE" / %s)
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE" / %s)
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE" / %s)
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE" / %s)
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
                  EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE" / %s)
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
                      EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE" / %s)
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE" / %s)
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE" / %s)
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."PAUSE" / %s) * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."PAUSE" / %s)
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
  END AS "CAST2"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)
