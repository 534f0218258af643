-- Event.objects.values('day')
--     .annotate(v=text(Sum('length')), w=text(Sum(BACK)), n=Count('pk'))
--     .order_by('day')

SELECT
  "EXAMPLE_EVENT"."DAY" AS "DAY",
  CASE
    WHEN NOT NUMTODSINTERVAL(
      SUM(
        EXTRACT(DAY FROM "EXAMPLE_EVENT"."LENGTH") * 86400 + EXTRACT(HOUR FROM "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."LENGTH")
      ),
      'SECOND'
    ) IS NULL
    THEN CASE
      WHEN SUM(
        (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        )
      ) <> 0
      THEN CAST(SUM(
        (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        )
      ) AS NVARCHAR2(2000)) || CASE
        WHEN SUM(
          (
            TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN SUM(
            (
              (
                EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
              ) * 1000000
            )
          ) = 0
          THEN ''
          ELSE CASE
            WHEN SUM(
              (
                (
                  EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                ) * 1000000
              )
            ) < 0
            THEN ' -'
            WHEN SUM(
              (
                TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
              )
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            TO_CHAR(
              TRUNC(
                ABS(
                  SUM(
                    (
                      (
                        EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                      ) * 1000000
                    )
                  )
                ) / 3600000000
              ),
              'FM999999999900'
            ) || ':' || TO_CHAR(
              TRUNC(
                MOD(
                  ABS(
                    SUM(
                      (
                        (
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                        ) * 1000000
                      )
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
                    SUM(
                      (
                        (
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                        ) * 1000000
                      )
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
                    SUM(
                      (
                        (
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                        ) * 1000000
                      )
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
              WHEN SUM(
                (
                  (
                    EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                  ) * 1000000
                )
              ) < 0
              THEN '-'
              ELSE ''
            END
          ) || (
            TO_CHAR(
              TRUNC(
                ABS(
                  SUM(
                    (
                      (
                        EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                      ) * 1000000
                    )
                  )
                ) / 3600000000
              ),
              'FM999999999900'
            ) || ':' || TO_CHAR(
              TRUNC(
                MOD(
                  ABS(
                    SUM(
                      (
                        (
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                        ) * 1000000
                      )
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
                    SUM(
                      (
                        (
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                        ) * 1000000
                      )
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
                    SUM(
                      (
                        (
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                        ) * 1000000
                      )
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
  END AS "V",
  CASE
    WHEN NOT NUMTODSINTERVAL(
      SUM(
        EXTRACT(DAY FROM (
          "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
        )) * 86400 + EXTRACT(HOUR FROM (
          "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
        )) * 3600 + EXTRACT(MINUTE FROM (
          "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
        )) * 60 + EXTRACT(SECOND FROM (
          "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
        ))
      ),
      'SECOND'
    ) IS NULL
    THEN CASE
      WHEN SUM(EXTRACT(DAY FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")) <> 0
      THEN CAST(SUM(EXTRACT(DAY FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")) AS NVARCHAR2(2000)) || CASE
        WHEN SUM(EXTRACT(DAY FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN SUM(
            (
              (
                EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
              ) * 1000000
            )
          ) = 0
          THEN ''
          ELSE CASE
            WHEN SUM(
              (
                (
                  EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
                ) * 1000000
              )
            ) < 0
            THEN ' -'
            WHEN SUM(EXTRACT(DAY FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")) < 0
            THEN ' +'
            ELSE ' '
          END || (
            TO_CHAR(
              TRUNC(
                ABS(
                  SUM(
                    (
                      (
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
                      ) * 1000000
                    )
                  )
                ) / 3600000000
              ),
              'FM999999999900'
            ) || ':' || TO_CHAR(
              TRUNC(
                MOD(
                  ABS(
                    SUM(
                      (
                        (
                          EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
                        ) * 1000000
                      )
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
                    SUM(
                      (
                        (
                          EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
                        ) * 1000000
                      )
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
                    SUM(
                      (
                        (
                          EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
                        ) * 1000000
                      )
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
              WHEN SUM(
                (
                  (
                    EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
                  ) * 1000000
                )
              ) < 0
              THEN '-'
              ELSE ''
            END
          ) || (
            TO_CHAR(
              TRUNC(
                ABS(
                  SUM(
                    (
                      (
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
                      ) * 1000000
                    )
                  )
                ) / 3600000000
              ),
              'FM999999999900'
            ) || ':' || TO_CHAR(
              TRUNC(
                MOD(
                  ABS(
                    SUM(
                      (
                        (
                          EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
                        ) * 1000000
                      )
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
                    SUM(
                      (
                        (
                          EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
                        ) * 1000000
                      )
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
                    SUM(
                      (
                        (
                          EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
                        ) * 1000000
                      )
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
  END AS "W",
  COUNT("EXAMPLE_EVENT"."ID") AS "N"
FROM "EXAMPLE_EVENT"
GROUP BY
  "EXAMPLE_EVENT"."DAY"
ORDER BY
  1 ASC;
-- parameters: ()
