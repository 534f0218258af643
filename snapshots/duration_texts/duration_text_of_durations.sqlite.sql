-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('pause') - F('length'))), text(duration(F('pause') + F('length'))))

SELECT
  CASE
    WHEN NOT (
      "example_event"."pause" - "example_event"."length"
    ) IS NULL
    THEN CASE
      WHEN (
        (
          (
            "example_event"."pause" - (
              (
                "example_event"."pause" %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        ) - (
          (
            "example_event"."length" - (
              (
                "example_event"."length" %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        )
      ) <> 0
      THEN CAST((
        (
          (
            "example_event"."pause" - (
              (
                "example_event"."pause" %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        ) - (
          (
            "example_event"."length" - (
              (
                "example_event"."length" %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        )
      ) AS TEXT) || CASE
        WHEN (
          (
            (
              "example_event"."pause" - (
                (
                  "example_event"."pause" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) / 86400000000
          ) - (
            (
              "example_event"."length" - (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) / 86400000000
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              (
                "example_event"."pause" %% 86400000000 + 86400000000
              ) %% 86400000000
            ) - (
              (
                "example_event"."length" %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                (
                  "example_event"."pause" %% 86400000000 + 86400000000
                ) %% 86400000000
              ) - (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) < 0
            THEN ' -'
            WHEN (
              (
                (
                  "example_event"."pause" - (
                    (
                      "example_event"."pause" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) / 86400000000
              ) - (
                (
                  "example_event"."length" - (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) / 86400000000
              )
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  (
                    (
                      "example_event"."pause" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) - (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                )
              ) / 3600000000,
              MOD(
                ABS(
                  (
                    (
                      (
                        "example_event"."pause" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) - (
                      (
                        "example_event"."length" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  )
                ) / 60000000,
                60
              ),
              MOD(
                ABS(
                  (
                    (
                      (
                        "example_event"."pause" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) - (
                      (
                        "example_event"."length" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  )
                ) / 1000000,
                60
              )
            ) || (
              CASE
                WHEN (
                  MOD(
                    ABS(
                      (
                        (
                          (
                            "example_event"."pause" %% 86400000000 + 86400000000
                          ) %% 86400000000
                        ) - (
                          (
                            "example_event"."length" %% 86400000000 + 86400000000
                          ) %% 86400000000
                        )
                      )
                    ),
                    1000000
                  )
                ) = 0
                THEN ''
                ELSE RTRIM(
                  PRINTF(
                    '.%%06d',
                    MOD(
                      ABS(
                        (
                          (
                            (
                              "example_event"."pause" %% 86400000000 + 86400000000
                            ) %% 86400000000
                          ) - (
                            (
                              "example_event"."length" %% 86400000000 + 86400000000
                            ) %% 86400000000
                          )
                        )
                      ),
                      1000000
                    )
                  ),
                  '0'
                )
              END
            )
          )
        END
      )
      ELSE (
        (
          CASE
            WHEN (
              (
                (
                  "example_event"."pause" %% 86400000000 + 86400000000
                ) %% 86400000000
              ) - (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          PRINTF(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                (
                  (
                    "example_event"."pause" %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) - (
                  (
                    "example_event"."length" %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              )
            ) / 3600000000,
            MOD(
              ABS(
                (
                  (
                    (
                      "example_event"."pause" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) - (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                )
              ) / 60000000,
              60
            ),
            MOD(
              ABS(
                (
                  (
                    (
                      "example_event"."pause" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) - (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                )
              ) / 1000000,
              60
            )
          ) || (
            CASE
              WHEN (
                MOD(
                  ABS(
                    (
                      (
                        (
                          "example_event"."pause" %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) - (
                        (
                          "example_event"."length" %% 86400000000 + 86400000000
                        ) %% 86400000000
                      )
                    )
                  ),
                  1000000
                )
              ) = 0
              THEN ''
              ELSE RTRIM(
                PRINTF(
                  '.%%06d',
                  MOD(
                    ABS(
                      (
                        (
                          (
                            "example_event"."pause" %% 86400000000 + 86400000000
                          ) %% 86400000000
                        ) - (
                          (
                            "example_event"."length" %% 86400000000 + 86400000000
                          ) %% 86400000000
                        )
                      )
                    ),
                    1000000
                  )
                ),
                '0'
              )
            END
          )
        )
      )
    END
  END AS "cast1",
  CASE
    WHEN NOT (
      "example_event"."pause" + "example_event"."length"
    ) IS NULL
    THEN CASE
      WHEN (
        (
          (
            "example_event"."pause" - (
              (
                "example_event"."pause" %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        ) + (
          (
            "example_event"."length" - (
              (
                "example_event"."length" %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        )
      ) <> 0
      THEN CAST((
        (
          (
            "example_event"."pause" - (
              (
                "example_event"."pause" %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        ) + (
          (
            "example_event"."length" - (
              (
                "example_event"."length" %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        )
      ) AS TEXT) || CASE
        WHEN (
          (
            (
              "example_event"."pause" - (
                (
                  "example_event"."pause" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) / 86400000000
          ) + (
            (
              "example_event"."length" - (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) / 86400000000
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              (
                "example_event"."pause" %% 86400000000 + 86400000000
              ) %% 86400000000
            ) + (
              (
                "example_event"."length" %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                (
                  "example_event"."pause" %% 86400000000 + 86400000000
                ) %% 86400000000
              ) + (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) < 0
            THEN ' -'
            WHEN (
              (
                (
                  "example_event"."pause" - (
                    (
                      "example_event"."pause" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) / 86400000000
              ) + (
                (
                  "example_event"."length" - (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) / 86400000000
              )
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  (
                    (
                      "example_event"."pause" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) + (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                )
              ) / 3600000000,
              MOD(
                ABS(
                  (
                    (
                      (
                        "example_event"."pause" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) + (
                      (
                        "example_event"."length" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  )
                ) / 60000000,
                60
              ),
              MOD(
                ABS(
                  (
                    (
                      (
                        "example_event"."pause" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) + (
                      (
                        "example_event"."length" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  )
                ) / 1000000,
                60
              )
            ) || (
              CASE
                WHEN (
                  MOD(
                    ABS(
                      (
                        (
                          (
                            "example_event"."pause" %% 86400000000 + 86400000000
                          ) %% 86400000000
                        ) + (
                          (
                            "example_event"."length" %% 86400000000 + 86400000000
                          ) %% 86400000000
                        )
                      )
                    ),
                    1000000
                  )
                ) = 0
                THEN ''
                ELSE RTRIM(
                  PRINTF(
                    '.%%06d',
                    MOD(
                      ABS(
                        (
                          (
                            (
                              "example_event"."pause" %% 86400000000 + 86400000000
                            ) %% 86400000000
                          ) + (
                            (
                              "example_event"."length" %% 86400000000 + 86400000000
                            ) %% 86400000000
                          )
                        )
                      ),
                      1000000
                    )
                  ),
                  '0'
                )
              END
            )
          )
        END
      )
      ELSE (
        (
          CASE
            WHEN (
              (
                (
                  "example_event"."pause" %% 86400000000 + 86400000000
                ) %% 86400000000
              ) + (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          PRINTF(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                (
                  (
                    "example_event"."pause" %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) + (
                  (
                    "example_event"."length" %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              )
            ) / 3600000000,
            MOD(
              ABS(
                (
                  (
                    (
                      "example_event"."pause" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) + (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                )
              ) / 60000000,
              60
            ),
            MOD(
              ABS(
                (
                  (
                    (
                      "example_event"."pause" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) + (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                )
              ) / 1000000,
              60
            )
          ) || (
            CASE
              WHEN (
                MOD(
                  ABS(
                    (
                      (
                        (
                          "example_event"."pause" %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) + (
                        (
                          "example_event"."length" %% 86400000000 + 86400000000
                        ) %% 86400000000
                      )
                    )
                  ),
                  1000000
                )
              ) = 0
              THEN ''
              ELSE RTRIM(
                PRINTF(
                  '.%%06d',
                  MOD(
                    ABS(
                      (
                        (
                          (
                            "example_event"."pause" %% 86400000000 + 86400000000
                          ) %% 86400000000
                        ) + (
                          (
                            "example_event"."length" %% 86400000000 + 86400000000
                          ) %% 86400000000
                        )
                      )
                    ),
                    1000000
                  )
                ),
                '0'
              )
            END
          )
        )
      )
    END
  END AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
