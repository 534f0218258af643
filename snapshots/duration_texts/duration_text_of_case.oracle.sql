-- Event.objects.order_by('pk').values_list(text(Case(When(pk__lt=6, then=BACK), default=AHEAD)))

SELECT
  CASE
    WHEN NOT CASE
      WHEN "EXAMPLE_EVENT"."ID" < %s
      THEN (
        "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
      )
      ELSE (
        "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
      )
    END IS NULL
    THEN CASE
      WHEN EXTRACT(DAY FROM CASE
        WHEN "EXAMPLE_EVENT"."ID" < %s
        THEN (
          "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
        )
        ELSE (
          "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
        )
      END) <> 0
      THEN CAST(EXTRACT(DAY FROM CASE
        WHEN "EXAMPLE_EVENT"."ID" < %s
        THEN (
          "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
        )
        ELSE (
          "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
        )
      END) AS NVARCHAR2(2000)) || CASE
        WHEN EXTRACT(DAY FROM CASE
          WHEN "EXAMPLE_EVENT"."ID" < %s
          THEN (
            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
          )
          ELSE (
            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
          )
        END) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              EXTRACT(HOUR FROM CASE
                WHEN "EXAMPLE_EVENT"."ID" < %s
                THEN (
                  "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                )
                ELSE (
                  "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                )
              END) * 3600 + EXTRACT(MINUTE FROM CASE
                WHEN "EXAMPLE_EVENT"."ID" < %s
                THEN (
                  "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                )
                ELSE (
                  "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                )
              END) * 60 + EXTRACT(SECOND FROM CASE
                WHEN "EXAMPLE_EVENT"."ID" < %s
                THEN (
                  "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                )
                ELSE (
                  "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                )
              END)
            ) * 1000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                EXTRACT(HOUR FROM CASE
                  WHEN "EXAMPLE_EVENT"."ID" < %s
                  THEN (
                    "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                  )
                  ELSE (
                    "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                  )
                END) * 3600 + EXTRACT(MINUTE FROM CASE
                  WHEN "EXAMPLE_EVENT"."ID" < %s
                  THEN (
                    "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                  )
                  ELSE (
                    "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                  )
                END) * 60 + EXTRACT(SECOND FROM CASE
                  WHEN "EXAMPLE_EVENT"."ID" < %s
                  THEN (
                    "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                  )
                  ELSE (
                    "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                  )
                END)
              ) * 1000000
            ) < 0
            THEN ' -'
            WHEN EXTRACT(DAY FROM CASE
              WHEN "EXAMPLE_EVENT"."ID" < %s
              THEN (
                "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
              )
              ELSE (
                "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
              )
            END) < 0
            THEN ' +'
            ELSE ' '
          END || (
            TO_CHAR(
              TRUNC(
                ABS(
                  (
                    (
                      EXTRACT(HOUR FROM CASE
                        WHEN "EXAMPLE_EVENT"."ID" < %s
                        THEN (
                          "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                        )
                        ELSE (
                          "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                        )
                      END) * 3600 + EXTRACT(MINUTE FROM CASE
                        WHEN "EXAMPLE_EVENT"."ID" < %s
                        THEN (
                          "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                        )
                        ELSE (
                          "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                        )
                      END) * 60 + EXTRACT(SECOND FROM CASE
                        WHEN "EXAMPLE_EVENT"."ID" < %s
                        THEN (
                          "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                        )
                        ELSE (
                          "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                        )
                      END)
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
                        EXTRACT(HOUR FROM CASE
                          WHEN "EXAMPLE_EVENT"."ID" < %s
                          THEN (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          )
                          ELSE (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        END) * 3600 + EXTRACT(MINUTE FROM CASE
                          WHEN "EXAMPLE_EVENT"."ID" < %s
                          THEN (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          )
                          ELSE (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        END) * 60 + EXTRACT(SECOND FROM CASE
                          WHEN "EXAMPLE_EVENT"."ID" < %s
                          THEN (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          )
                          ELSE (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        END)
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
                        EXTRACT(HOUR FROM CASE
                          WHEN "EXAMPLE_EVENT"."ID" < %s
                          THEN (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          )
                          ELSE (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        END) * 3600 + EXTRACT(MINUTE FROM CASE
                          WHEN "EXAMPLE_EVENT"."ID" < %s
                          THEN (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          )
                          ELSE (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        END) * 60 + EXTRACT(SECOND FROM CASE
                          WHEN "EXAMPLE_EVENT"."ID" < %s
                          THEN (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          )
                          ELSE (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        END)
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
                        EXTRACT(HOUR FROM CASE
                          WHEN "EXAMPLE_EVENT"."ID" < %s
                          THEN (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          )
                          ELSE (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        END) * 3600 + EXTRACT(MINUTE FROM CASE
                          WHEN "EXAMPLE_EVENT"."ID" < %s
                          THEN (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          )
                          ELSE (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        END) * 60 + EXTRACT(SECOND FROM CASE
                          WHEN "EXAMPLE_EVENT"."ID" < %s
                          THEN (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          )
                          ELSE (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        END)
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
                  EXTRACT(HOUR FROM CASE
                    WHEN "EXAMPLE_EVENT"."ID" < %s
                    THEN (
                      "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                    )
                    ELSE (
                      "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                    )
                  END) * 3600 + EXTRACT(MINUTE FROM CASE
                    WHEN "EXAMPLE_EVENT"."ID" < %s
                    THEN (
                      "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                    )
                    ELSE (
                      "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                    )
                  END) * 60 + EXTRACT(SECOND FROM CASE
                    WHEN "EXAMPLE_EVENT"."ID" < %s
                    THEN (
                      "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                    )
                    ELSE (
                      "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                    )
                  END)
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
                      EXTRACT(HOUR FROM CASE
                        WHEN "EXAMPLE_EVENT"."ID" < %s
                        THEN (
                          "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                        )
                        ELSE (
                          "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                        )
                      END) * 3600 + EXTRACT(MINUTE FROM CASE
                        WHEN "EXAMPLE_EVENT"."ID" < %s
                        THEN (
                          "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                        )
                        ELSE (
                          "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                        )
                      END) * 60 + EXTRACT(SECOND FROM CASE
                        WHEN "EXAMPLE_EVENT"."ID" < %s
                        THEN (
                          "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                        )
                        ELSE (
                          "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                        )
                      END)
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
                        EXTRACT(HOUR FROM CASE
                          WHEN "EXAMPLE_EVENT"."ID" < %s
                          THEN (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          )
                          ELSE (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        END) * 3600 + EXTRACT(MINUTE FROM CASE
                          WHEN "EXAMPLE_EVENT"."ID" < %s
                          THEN (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          )
                          ELSE (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        END) * 60 + EXTRACT(SECOND FROM CASE
                          WHEN "EXAMPLE_EVENT"."ID" < %s
                          THEN (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          )
                          ELSE (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        END)
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
                        EXTRACT(HOUR FROM CASE
                          WHEN "EXAMPLE_EVENT"."ID" < %s
                          THEN (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          )
                          ELSE (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        END) * 3600 + EXTRACT(MINUTE FROM CASE
                          WHEN "EXAMPLE_EVENT"."ID" < %s
                          THEN (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          )
                          ELSE (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        END) * 60 + EXTRACT(SECOND FROM CASE
                          WHEN "EXAMPLE_EVENT"."ID" < %s
                          THEN (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          )
                          ELSE (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        END)
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
                        EXTRACT(HOUR FROM CASE
                          WHEN "EXAMPLE_EVENT"."ID" < %s
                          THEN (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          )
                          ELSE (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        END) * 3600 + EXTRACT(MINUTE FROM CASE
                          WHEN "EXAMPLE_EVENT"."ID" < %s
                          THEN (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          )
                          ELSE (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        END) * 60 + EXTRACT(SECOND FROM CASE
                          WHEN "EXAMPLE_EVENT"."ID" < %s
                          THEN (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          )
                          ELSE (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        END)
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
  END AS "CAST1"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6)
