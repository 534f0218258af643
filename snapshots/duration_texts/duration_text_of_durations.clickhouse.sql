-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('pause') - F('length'))), text(duration(F('pause') + F('length'))))

SELECT
  CASE
    WHEN NOT (
      (
        "example_event"."pause" - "example_event"."length"
      ) IS NULL
    )
    THEN CASE
      WHEN (
        (
          intDiv(
            (
              "example_event"."pause" - (
                (
                  "example_event"."pause" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ),
            86400000000
          )
        ) - (
          intDiv(
            (
              "example_event"."length" - (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ),
            86400000000
          )
        )
      ) <> 0
      THEN CAST((
        (
          intDiv(
            (
              "example_event"."pause" - (
                (
                  "example_event"."pause" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ),
            86400000000
          )
        ) - (
          intDiv(
            (
              "example_event"."length" - (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ),
            86400000000
          )
        )
      ) AS Nullable(String)) || CASE
        WHEN (
          (
            intDiv(
              (
                "example_event"."pause" - (
                  (
                    "example_event"."pause" %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ),
              86400000000
            )
          ) - (
            intDiv(
              (
                "example_event"."length" - (
                  (
                    "example_event"."length" %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ),
              86400000000
            )
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
                intDiv(
                  (
                    "example_event"."pause" - (
                      (
                        "example_event"."pause" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  ),
                  86400000000
                )
              ) - (
                intDiv(
                  (
                    "example_event"."length" - (
                      (
                        "example_event"."length" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  ),
                  86400000000
                )
              )
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              intDiv(
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
                3600000000
              ),
              (
                intDiv(
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
                  60000000
                )
              ) %% 60,
              (
                intDiv(
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
              ) %% 60
            ) || (
              CASE
                WHEN (
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
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE RTRIM(
                  printf(
                    '.%%06d',
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
                    ) %% 1000000
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
          printf(
            '%%02d:%%02d:%%02d',
            intDiv(
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
              3600000000
            ),
            (
              intDiv(
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
                60000000
              )
            ) %% 60,
            (
              intDiv(
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
            ) %% 60
          ) || (
            CASE
              WHEN (
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
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE RTRIM(
                printf(
                  '.%%06d',
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
                  ) %% 1000000
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
      (
        "example_event"."pause" + "example_event"."length"
      ) IS NULL
    )
    THEN CASE
      WHEN (
        (
          intDiv(
            (
              "example_event"."pause" - (
                (
                  "example_event"."pause" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ),
            86400000000
          )
        ) + (
          intDiv(
            (
              "example_event"."length" - (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ),
            86400000000
          )
        )
      ) <> 0
      THEN CAST((
        (
          intDiv(
            (
              "example_event"."pause" - (
                (
                  "example_event"."pause" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ),
            86400000000
          )
        ) + (
          intDiv(
            (
              "example_event"."length" - (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ),
            86400000000
          )
        )
      ) AS Nullable(String)) || CASE
        WHEN (
          (
            intDiv(
              (
                "example_event"."pause" - (
                  (
                    "example_event"."pause" %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ),
              86400000000
            )
          ) + (
            intDiv(
              (
                "example_event"."length" - (
                  (
                    "example_event"."length" %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ),
              86400000000
            )
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
                intDiv(
                  (
                    "example_event"."pause" - (
                      (
                        "example_event"."pause" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  ),
                  86400000000
                )
              ) + (
                intDiv(
                  (
                    "example_event"."length" - (
                      (
                        "example_event"."length" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  ),
                  86400000000
                )
              )
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              intDiv(
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
                3600000000
              ),
              (
                intDiv(
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
                  60000000
                )
              ) %% 60,
              (
                intDiv(
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
              ) %% 60
            ) || (
              CASE
                WHEN (
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
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE RTRIM(
                  printf(
                    '.%%06d',
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
                    ) %% 1000000
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
          printf(
            '%%02d:%%02d:%%02d',
            intDiv(
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
              3600000000
            ),
            (
              intDiv(
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
                60000000
              )
            ) %% 60,
            (
              intDiv(
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
            ) %% 60
          ) || (
            CASE
              WHEN (
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
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE RTRIM(
                printf(
                  '.%%06d',
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
                  ) %% 1000000
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
