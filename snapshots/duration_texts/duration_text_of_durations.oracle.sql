-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('pause') - F('length'))), text(duration(F('pause') + F('length'))))

SELECT
  CASE
    WHEN NOT (
      "EXAMPLE_EVENT"."PAUSE" - "EXAMPLE_EVENT"."LENGTH"
    ) IS NULL
    THEN CASE
      WHEN (
        (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) - (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        )
      ) <> 0
      THEN CAST((
        (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) - (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        )
      ) AS NVARCHAR2(2000)) || CASE
        WHEN (
          (
            TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
          ) - (
            TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              (
                EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
              ) * 1000000
            ) - (
              (
                EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
              ) * 1000000
            )
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                (
                  EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
                ) * 1000000
              ) - (
                (
                  EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                ) * 1000000
              )
            ) < 0
            THEN ' -'
            WHEN (
              (
                TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
              ) - (
                TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
              )
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            TO_CHAR(
              TRUNC(
                ABS(
                  (
                    (
                      (
                        EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
                      ) * 1000000
                    ) - (
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
                    (
                      (
                        (
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
                        ) * 1000000
                      ) - (
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
                    (
                      (
                        (
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
                        ) * 1000000
                      ) - (
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
                    (
                      (
                        (
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
                        ) * 1000000
                      ) - (
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
              WHEN (
                (
                  (
                    EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
                  ) * 1000000
                ) - (
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
                  (
                    (
                      (
                        EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
                      ) * 1000000
                    ) - (
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
                    (
                      (
                        (
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
                        ) * 1000000
                      ) - (
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
                    (
                      (
                        (
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
                        ) * 1000000
                      ) - (
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
                    (
                      (
                        (
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
                        ) * 1000000
                      ) - (
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
  END AS "CAST1",
  CASE
    WHEN NOT (
      "EXAMPLE_EVENT"."PAUSE" + "EXAMPLE_EVENT"."LENGTH"
    ) IS NULL
    THEN CASE
      WHEN (
        (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) + (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        )
      ) <> 0
      THEN CAST((
        (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) + (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        )
      ) AS NVARCHAR2(2000)) || CASE
        WHEN (
          (
            TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
          ) + (
            TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              (
                EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
              ) * 1000000
            ) + (
              (
                EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
              ) * 1000000
            )
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                (
                  EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
                ) * 1000000
              ) + (
                (
                  EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                ) * 1000000
              )
            ) < 0
            THEN ' -'
            WHEN (
              (
                TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
              ) + (
                TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
              )
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            TO_CHAR(
              TRUNC(
                ABS(
                  (
                    (
                      (
                        EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
                      ) * 1000000
                    ) + (
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
                    (
                      (
                        (
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
                        ) * 1000000
                      ) + (
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
                    (
                      (
                        (
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
                        ) * 1000000
                      ) + (
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
                    (
                      (
                        (
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
                        ) * 1000000
                      ) + (
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
              WHEN (
                (
                  (
                    EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
                  ) * 1000000
                ) + (
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
                  (
                    (
                      (
                        EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
                      ) * 1000000
                    ) + (
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
                    (
                      (
                        (
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
                        ) * 1000000
                      ) + (
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
                    (
                      (
                        (
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
                        ) * 1000000
                      ) + (
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
                    (
                      (
                        (
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE")
                        ) * 1000000
                      ) + (
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
  END AS "CAST2"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
