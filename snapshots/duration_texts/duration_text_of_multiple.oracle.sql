-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('length') * 3)), text(duration(F('length') * -1)), text(duration(-2 * BACK)))

SELECT
  CASE
    WHEN NOT (
      "EXAMPLE_EVENT"."LENGTH" * %s
    ) IS NULL
    THEN CASE
      WHEN (
        (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) * %s
      ) <> 0
      THEN CAST((
        (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) * %s
      ) AS NVARCHAR2(2000)) || CASE
        WHEN (
          (
            TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
          ) * %s
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              (
                EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
              ) * 1000000
            ) * %s
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                (
                  EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                ) * 1000000
              ) * %s
            ) < 0
            THEN ' -'
            WHEN (
              (
                TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
              ) * %s
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
                        EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                      ) * 1000000
                    ) * %s
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
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                        ) * 1000000
                      ) * %s
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
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                        ) * 1000000
                      ) * %s
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
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                        ) * 1000000
                      ) * %s
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
                    EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                  ) * 1000000
                ) * %s
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
                        EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                      ) * 1000000
                    ) * %s
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
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                        ) * 1000000
                      ) * %s
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
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                        ) * 1000000
                      ) * %s
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
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                        ) * 1000000
                      ) * %s
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
      "EXAMPLE_EVENT"."LENGTH" * %s
    ) IS NULL
    THEN CASE
      WHEN (
        (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) * %s
      ) <> 0
      THEN CAST((
        (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) * %s
      ) AS NVARCHAR2(2000)) || CASE
        WHEN (
          (
            TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
          ) * %s
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              (
                EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
              ) * 1000000
            ) * %s
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                (
                  EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                ) * 1000000
              ) * %s
            ) < 0
            THEN ' -'
            WHEN (
              (
                TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
              ) * %s
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
                        EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                      ) * 1000000
                    ) * %s
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
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                        ) * 1000000
                      ) * %s
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
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                        ) * 1000000
                      ) * %s
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
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                        ) * 1000000
                      ) * %s
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
                    EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                  ) * 1000000
                ) * %s
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
                        EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                      ) * 1000000
                    ) * %s
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
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                        ) * 1000000
                      ) * %s
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
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                        ) * 1000000
                      ) * %s
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
                          EXTRACT(HOUR FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 3600 + EXTRACT(MINUTE FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") * 60 + EXTRACT(SECOND FROM TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH")
                        ) * 1000000
                      ) * %s
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
  END AS "CAST2",
  CASE
    WHEN NOT (
      %s * (
        "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
      )
    ) IS NULL
    THEN CASE
      WHEN (
        EXTRACT(DAY FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * %s
      ) <> 0
      THEN CAST((
        EXTRACT(DAY FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * %s
      ) AS NVARCHAR2(2000)) || CASE
        WHEN (
          EXTRACT(DAY FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * %s
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              (
                EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
              ) * 1000000
            ) * %s
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                (
                  EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
                ) * 1000000
              ) * %s
            ) < 0
            THEN ' -'
            WHEN (
              EXTRACT(DAY FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * %s
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
                      ) * 1000000
                    ) * %s
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
                          EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
                        ) * 1000000
                      ) * %s
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
                          EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
                        ) * 1000000
                      ) * %s
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
                          EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
                        ) * 1000000
                      ) * %s
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
                    EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
                  ) * 1000000
                ) * %s
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
                        EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
                      ) * 1000000
                    ) * %s
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
                          EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
                        ) * 1000000
                      ) * %s
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
                          EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
                        ) * 1000000
                      ) * %s
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
                          EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT")
                        ) * 1000000
                      ) * %s
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
  END AS "CAST3"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2)
