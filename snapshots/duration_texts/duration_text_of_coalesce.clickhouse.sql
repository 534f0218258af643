-- Event.objects.order_by('pk')
--     .values_list(text(Coalesce('pause', Value(timedelta(hours=-3)))), text(Coalesce(BACK, AHEAD)))

SELECT
  CASE
    WHEN NOT (
      COALESCE("example_event"."pause", %s) IS NULL
    )
    THEN CASE
      WHEN (
        intDiv(
          (
            COALESCE("example_event"."pause", %s) - (
              (
                COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ),
          86400000000
        )
      ) <> 0
      THEN CAST((
        intDiv(
          (
            COALESCE("example_event"."pause", %s) - (
              (
                COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ),
          86400000000
        )
      ) AS Nullable(String)) || CASE
        WHEN (
          intDiv(
            (
              COALESCE("example_event"."pause", %s) - (
                (
                  COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ),
            86400000000
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              intDiv(
                (
                  COALESCE("example_event"."pause", %s) - (
                    (
                      COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ),
                86400000000
              )
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              intDiv(
                (
                  (
                    COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ),
                3600000000
              ),
              (
                intDiv(
                  (
                    (
                      COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ),
                  60000000
                )
              ) %% 60,
              (
                intDiv(
                  (
                    (
                      COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ),
                  1000000
                )
              ) %% 60
            ) || (
              CASE
                WHEN (
                  (
                    (
                      COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE RTRIM(
                  printf(
                    '.%%06d',
                    (
                      (
                        COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
                      ) %% 86400000000
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
        printf(
          '%%02d:%%02d:%%02d',
          intDiv(
            (
              (
                COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
              ) %% 86400000000
            ),
            3600000000
          ),
          (
            intDiv(
              (
                (
                  COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
                ) %% 86400000000
              ),
              60000000
            )
          ) %% 60,
          (
            intDiv(
              (
                (
                  COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
                ) %% 86400000000
              ),
              1000000
            )
          ) %% 60
        ) || (
          CASE
            WHEN (
              (
                (
                  COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE RTRIM(
              printf(
                '.%%06d',
                (
                  (
                    COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000
              ),
              '0'
            )
          END
        )
      )
    END
  END AS "cast1",
  CASE
    WHEN NOT (
      COALESCE(
        (
          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
        ),
        (
          toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
        )
      ) IS NULL
    )
    THEN CASE
      WHEN (
        intDiv(
          COALESCE(
            (
              toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
            ),
            (
              toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
            )
          ),
          86400000000
        )
      ) <> 0
      THEN CAST((
        intDiv(
          COALESCE(
            (
              toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
            ),
            (
              toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
            )
          ),
          86400000000
        )
      ) AS Nullable(String)) || CASE
        WHEN (
          intDiv(
            COALESCE(
              (
                toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
              ),
              (
                toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
              )
            ),
            86400000000
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            COALESCE(
              (
                toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
              ),
              (
                toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
              )
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              COALESCE(
                (
                  toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                ),
                (
                  toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                )
              ) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              intDiv(
                COALESCE(
                  (
                    toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                  ),
                  (
                    toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                  )
                ),
                86400000000
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
                    COALESCE(
                      (
                        toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                      ),
                      (
                        toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                      )
                    ) %% 86400000000
                  )
                ),
                3600000000
              ),
              (
                intDiv(
                  ABS(
                    (
                      COALESCE(
                        (
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        ),
                        (
                          toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                        )
                      ) %% 86400000000
                    )
                  ),
                  60000000
                )
              ) %% 60,
              (
                intDiv(
                  ABS(
                    (
                      COALESCE(
                        (
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        ),
                        (
                          toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                        )
                      ) %% 86400000000
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
                      COALESCE(
                        (
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        ),
                        (
                          toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                        )
                      ) %% 86400000000
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE RTRIM(
                  printf(
                    '.%%06d',
                    ABS(
                      (
                        COALESCE(
                          (
                            toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                          ),
                          (
                            toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                          )
                        ) %% 86400000000
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
              COALESCE(
                (
                  toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                ),
                (
                  toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                )
              ) %% 86400000000
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
                  COALESCE(
                    (
                      toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                    ),
                    (
                      toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                    )
                  ) %% 86400000000
                )
              ),
              3600000000
            ),
            (
              intDiv(
                ABS(
                  (
                    COALESCE(
                      (
                        toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                      ),
                      (
                        toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                      )
                    ) %% 86400000000
                  )
                ),
                60000000
              )
            ) %% 60,
            (
              intDiv(
                ABS(
                  (
                    COALESCE(
                      (
                        toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                      ),
                      (
                        toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                      )
                    ) %% 86400000000
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
                    COALESCE(
                      (
                        toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                      ),
                      (
                        toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                      )
                    ) %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE RTRIM(
                printf(
                  '.%%06d',
                  ABS(
                    (
                      COALESCE(
                        (
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        ),
                        (
                          toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                        )
                      ) %% 86400000000
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
-- parameters: (-10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000)
