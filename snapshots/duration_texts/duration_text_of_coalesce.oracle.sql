-- Event.objects.order_by('pk')
--     .values_list(text(Coalesce('pause', Value(timedelta(hours=-3)))), text(Coalesce(BACK, AHEAD)))

SELECT
  CASE
    WHEN NOT COALESCE("EXAMPLE_EVENT"."PAUSE", %s) IS NULL
    THEN CASE
      WHEN (
        TRUNC(
          TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + COALESCE("EXAMPLE_EVENT"."PAUSE", %s)
        ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) <> 0
      THEN CAST((
        TRUNC(
          TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + COALESCE("EXAMPLE_EVENT"."PAUSE", %s)
        ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) AS NVARCHAR2(2000)) || CASE
        WHEN (
          TRUNC(
            TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + COALESCE("EXAMPLE_EVENT"."PAUSE", %s)
          ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN TO_CHAR(
            TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + COALESCE("EXAMPLE_EVENT"."PAUSE", %s),
            'HH24:MI:SS.FF6'
          ) = '00:00:00.000000'
          THEN ''
          ELSE CASE
            WHEN (
              TRUNC(
                TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + COALESCE("EXAMPLE_EVENT"."PAUSE", %s)
              ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
            ) < 0
            THEN ' +'
            ELSE ' '
          END || RTRIM(
            RTRIM(
              TO_CHAR(
                TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + COALESCE("EXAMPLE_EVENT"."PAUSE", %s),
                'HH24:MI:SS.FF6'
              ),
              '0'
            ),
            '.'
          )
        END
      )
      ELSE TO_NCHAR(
        RTRIM(
          RTRIM(
            TO_CHAR(
              TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + COALESCE("EXAMPLE_EVENT"."PAUSE", %s),
              'HH24:MI:SS.FF6'
            ),
            '0'
          ),
          '.'
        )
      )
    END
  END AS "CAST1",
  CASE
    WHEN NOT COALESCE(
      (
        "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
      ),
      (
        "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
      )
    ) IS NULL
    THEN CASE
      WHEN EXTRACT(DAY FROM COALESCE(
        (
          "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
        ),
        (
          "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
        )
      )) <> 0
      THEN CAST(EXTRACT(DAY FROM COALESCE(
        (
          "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
        ),
        (
          "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
        )
      )) AS NVARCHAR2(2000)) || CASE
        WHEN EXTRACT(DAY FROM COALESCE(
          (
            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
          ),
          (
            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
          )
        )) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              EXTRACT(HOUR FROM COALESCE(
                (
                  "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                ),
                (
                  "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                )
              )) * 3600 + EXTRACT(MINUTE FROM COALESCE(
                (
                  "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                ),
                (
                  "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                )
              )) * 60 + EXTRACT(SECOND FROM COALESCE(
                (
                  "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                ),
                (
                  "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                )
              ))
            ) * 1000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                EXTRACT(HOUR FROM COALESCE(
                  (
                    "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                  ),
                  (
                    "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                  )
                )) * 3600 + EXTRACT(MINUTE FROM COALESCE(
                  (
                    "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                  ),
                  (
                    "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                  )
                )) * 60 + EXTRACT(SECOND FROM COALESCE(
                  (
                    "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                  ),
                  (
                    "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                  )
                ))
              ) * 1000000
            ) < 0
            THEN ' -'
            WHEN EXTRACT(DAY FROM COALESCE(
              (
                "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
              ),
              (
                "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
              )
            )) < 0
            THEN ' +'
            ELSE ' '
          END || (
            TO_CHAR(
              TRUNC(
                ABS(
                  (
                    (
                      EXTRACT(HOUR FROM COALESCE(
                        (
                          "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                        ),
                        (
                          "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                        )
                      )) * 3600 + EXTRACT(MINUTE FROM COALESCE(
                        (
                          "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                        ),
                        (
                          "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                        )
                      )) * 60 + EXTRACT(SECOND FROM COALESCE(
                        (
                          "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                        ),
                        (
                          "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                        )
                      ))
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
                        EXTRACT(HOUR FROM COALESCE(
                          (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          ),
                          (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        )) * 3600 + EXTRACT(MINUTE FROM COALESCE(
                          (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          ),
                          (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        )) * 60 + EXTRACT(SECOND FROM COALESCE(
                          (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          ),
                          (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        ))
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
                        EXTRACT(HOUR FROM COALESCE(
                          (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          ),
                          (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        )) * 3600 + EXTRACT(MINUTE FROM COALESCE(
                          (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          ),
                          (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        )) * 60 + EXTRACT(SECOND FROM COALESCE(
                          (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          ),
                          (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        ))
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
                        EXTRACT(HOUR FROM COALESCE(
                          (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          ),
                          (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        )) * 3600 + EXTRACT(MINUTE FROM COALESCE(
                          (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          ),
                          (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        )) * 60 + EXTRACT(SECOND FROM COALESCE(
                          (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          ),
                          (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        ))
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
                  EXTRACT(HOUR FROM COALESCE(
                    (
                      "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                    ),
                    (
                      "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                    )
                  )) * 3600 + EXTRACT(MINUTE FROM COALESCE(
                    (
                      "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                    ),
                    (
                      "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                    )
                  )) * 60 + EXTRACT(SECOND FROM COALESCE(
                    (
                      "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                    ),
                    (
                      "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                    )
                  ))
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
                      EXTRACT(HOUR FROM COALESCE(
                        (
                          "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                        ),
                        (
                          "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                        )
                      )) * 3600 + EXTRACT(MINUTE FROM COALESCE(
                        (
                          "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                        ),
                        (
                          "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                        )
                      )) * 60 + EXTRACT(SECOND FROM COALESCE(
                        (
                          "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                        ),
                        (
                          "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                        )
                      ))
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
                        EXTRACT(HOUR FROM COALESCE(
                          (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          ),
                          (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        )) * 3600 + EXTRACT(MINUTE FROM COALESCE(
                          (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          ),
                          (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        )) * 60 + EXTRACT(SECOND FROM COALESCE(
                          (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          ),
                          (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        ))
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
                        EXTRACT(HOUR FROM COALESCE(
                          (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          ),
                          (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        )) * 3600 + EXTRACT(MINUTE FROM COALESCE(
                          (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          ),
                          (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        )) * 60 + EXTRACT(SECOND FROM COALESCE(
                          (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          ),
                          (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        ))
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
                        EXTRACT(HOUR FROM COALESCE(
                          (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          ),
                          (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        )) * 3600 + EXTRACT(MINUTE FROM COALESCE(
                          (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          ),
                          (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        )) * 60 + EXTRACT(SECOND FROM COALESCE(
                          (
                            "EXAMPLE_EVENT"."STARTS_AT" - "EXAMPLE_EVENT"."ENDS_AT"
                          ),
                          (
                            "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
                          )
                        ))
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
-- parameters: (datetime.timedelta(days=-1, seconds=75600), datetime.timedelta(days=-1, seconds=75600), datetime.timedelta(days=-1, seconds=75600), datetime.timedelta(days=-1, seconds=75600), datetime.timedelta(days=-1, seconds=75600), datetime.timedelta(days=-1, seconds=75600), datetime.timedelta(days=-1, seconds=75600), datetime.timedelta(days=-1, seconds=75600))
