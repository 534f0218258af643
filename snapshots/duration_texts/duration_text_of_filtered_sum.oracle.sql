-- Event.objects.values('day').annotate(v=text(Sum('length', filter=Q(pk__gt=3)))).order_by('day')

SELECT
  "EXAMPLE_EVENT"."DAY" AS "DAY",
  CASE
    WHEN NOT NUMTODSINTERVAL(
      SUM(
        CASE
          WHEN "EXAMPLE_EVENT"."ID" > %s
          THEN EXTRACT(DAY FROM "EXAMPLE_EVENT"."LENGTH") * 86400 + EXTRACT(HOUR FROM "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."LENGTH")
        END
      ),
      'SECOND'
    ) IS NULL
    THEN CASE
      WHEN SUM(
        CASE
          WHEN "EXAMPLE_EVENT"."ID" > %s
          THEN (
            TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
          )
        END
      ) <> 0
      THEN CAST(SUM(
        CASE
          WHEN "EXAMPLE_EVENT"."ID" > %s
          THEN (
            TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
          )
        END
      ) AS NVARCHAR2(2000)) || CASE
        WHEN SUM(
          CASE
            WHEN "EXAMPLE_EVENT"."ID" > %s
            THEN (
              TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
            )
          END
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN SUM(
            CASE
              WHEN "EXAMPLE_EVENT"."ID" > %s
              THEN (
                (
                  EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                ) * 1000000
              )
            END
          ) = 0
          THEN ''
          ELSE CASE
            WHEN SUM(
              CASE
                WHEN "EXAMPLE_EVENT"."ID" > %s
                THEN (
                  (
                    EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                  ) * 1000000
                )
              END
            ) < 0
            THEN ' -'
            WHEN SUM(
              CASE
                WHEN "EXAMPLE_EVENT"."ID" > %s
                THEN (
                  TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
                )
              END
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            TO_CHAR(
              TRUNC(
                ABS(
                  SUM(
                    CASE
                      WHEN "EXAMPLE_EVENT"."ID" > %s
                      THEN (
                        (
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                        ) * 1000000
                      )
                    END
                  )
                ) / 3600000000
              ),
              'FM999999999900'
            ) || ':' || TO_CHAR(
              TRUNC(
                MOD(
                  ABS(
                    SUM(
                      CASE
                        WHEN "EXAMPLE_EVENT"."ID" > %s
                        THEN (
                          (
                            EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                          ) * 1000000
                        )
                      END
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
                      CASE
                        WHEN "EXAMPLE_EVENT"."ID" > %s
                        THEN (
                          (
                            EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                          ) * 1000000
                        )
                      END
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
                      CASE
                        WHEN "EXAMPLE_EVENT"."ID" > %s
                        THEN (
                          (
                            EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                          ) * 1000000
                        )
                      END
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
                CASE
                  WHEN "EXAMPLE_EVENT"."ID" > %s
                  THEN (
                    (
                      EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                    ) * 1000000
                  )
                END
              ) < 0
              THEN '-'
              ELSE ''
            END
          ) || (
            TO_CHAR(
              TRUNC(
                ABS(
                  SUM(
                    CASE
                      WHEN "EXAMPLE_EVENT"."ID" > %s
                      THEN (
                        (
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                        ) * 1000000
                      )
                    END
                  )
                ) / 3600000000
              ),
              'FM999999999900'
            ) || ':' || TO_CHAR(
              TRUNC(
                MOD(
                  ABS(
                    SUM(
                      CASE
                        WHEN "EXAMPLE_EVENT"."ID" > %s
                        THEN (
                          (
                            EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                          ) * 1000000
                        )
                      END
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
                      CASE
                        WHEN "EXAMPLE_EVENT"."ID" > %s
                        THEN (
                          (
                            EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                          ) * 1000000
                        )
                      END
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
                      CASE
                        WHEN "EXAMPLE_EVENT"."ID" > %s
                        THEN (
                          (
                            EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                          ) * 1000000
                        )
                      END
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
GROUP BY
  "EXAMPLE_EVENT"."DAY"
ORDER BY
  1 ASC;
-- parameters: (3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3)
