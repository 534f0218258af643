-- Event.objects.order_by('pk')
--     .values_list(text(Window(Lag(BACK), order_by='pk')), text(Window(Lag('pause'), order_by='pk')))

SELECT
  CASE
    WHEN NOT (
      lag(
        toNullable(
          (
            toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
          )
        ),
        1
      ) OVER (ORDER BY "example_event"."id") IS NULL
    )
    THEN CASE
      WHEN (
        intDiv(
          lag(
            toNullable(
              (
                toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
              )
            ),
            1
          ) OVER (ORDER BY "example_event"."id"),
          86400000000
        )
      ) <> 0
      THEN CAST((
        intDiv(
          lag(
            toNullable(
              (
                toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
              )
            ),
            1
          ) OVER (ORDER BY "example_event"."id"),
          86400000000
        )
      ) AS Nullable(String)) || CASE
        WHEN (
          intDiv(
            lag(
              toNullable(
                (
                  toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                )
              ),
              1
            ) OVER (ORDER BY "example_event"."id"),
            86400000000
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            lag(
              toNullable(
                (
                  toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                )
              ),
              1
            ) OVER (ORDER BY "example_event"."id") %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              lag(
                toNullable(
                  (
                    toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                  )
                ),
                1
              ) OVER (ORDER BY "example_event"."id") %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              intDiv(
                lag(
                  toNullable(
                    (
                      toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                    )
                  ),
                  1
                ) OVER (ORDER BY "example_event"."id"),
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
                    lag(
                      toNullable(
                        (
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        )
                      ),
                      1
                    ) OVER (ORDER BY "example_event"."id") %% 86400000000
                  )
                ),
                3600000000
              ),
              (
                intDiv(
                  ABS(
                    (
                      lag(
                        toNullable(
                          (
                            toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                          )
                        ),
                        1
                      ) OVER (ORDER BY "example_event"."id") %% 86400000000
                    )
                  ),
                  60000000
                )
              ) %% 60,
              (
                intDiv(
                  ABS(
                    (
                      lag(
                        toNullable(
                          (
                            toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                          )
                        ),
                        1
                      ) OVER (ORDER BY "example_event"."id") %% 86400000000
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
                      lag(
                        toNullable(
                          (
                            toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                          )
                        ),
                        1
                      ) OVER (ORDER BY "example_event"."id") %% 86400000000
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE RTRIM(
                  printf(
                    '.%%06d',
                    ABS(
                      (
                        lag(
                          toNullable(
                            (
                              toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                            )
                          ),
                          1
                        ) OVER (ORDER BY "example_event"."id") %% 86400000000
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
              lag(
                toNullable(
                  (
                    toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                  )
                ),
                1
              ) OVER (ORDER BY "example_event"."id") %% 86400000000
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
                  lag(
                    toNullable(
                      (
                        toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                      )
                    ),
                    1
                  ) OVER (ORDER BY "example_event"."id") %% 86400000000
                )
              ),
              3600000000
            ),
            (
              intDiv(
                ABS(
                  (
                    lag(
                      toNullable(
                        (
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        )
                      ),
                      1
                    ) OVER (ORDER BY "example_event"."id") %% 86400000000
                  )
                ),
                60000000
              )
            ) %% 60,
            (
              intDiv(
                ABS(
                  (
                    lag(
                      toNullable(
                        (
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        )
                      ),
                      1
                    ) OVER (ORDER BY "example_event"."id") %% 86400000000
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
                    lag(
                      toNullable(
                        (
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        )
                      ),
                      1
                    ) OVER (ORDER BY "example_event"."id") %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE RTRIM(
                printf(
                  '.%%06d',
                  ABS(
                    (
                      lag(
                        toNullable(
                          (
                            toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                          )
                        ),
                        1
                      ) OVER (ORDER BY "example_event"."id") %% 86400000000
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
      lag(toNullable("example_event"."pause"), 1) OVER (ORDER BY "example_event"."id") IS NULL
    )
    THEN CASE
      WHEN (
        intDiv(
          (
            lag(toNullable("example_event"."pause"), 1) OVER (ORDER BY "example_event"."id") - (
              (
                lag(toNullable("example_event"."pause"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ),
          86400000000
        )
      ) <> 0
      THEN CAST((
        intDiv(
          (
            lag(toNullable("example_event"."pause"), 1) OVER (ORDER BY "example_event"."id") - (
              (
                lag(toNullable("example_event"."pause"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ),
          86400000000
        )
      ) AS Nullable(String)) || CASE
        WHEN (
          intDiv(
            (
              lag(toNullable("example_event"."pause"), 1) OVER (ORDER BY "example_event"."id") - (
                (
                  lag(toNullable("example_event"."pause"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
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
              lag(toNullable("example_event"."pause"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              intDiv(
                (
                  lag(toNullable("example_event"."pause"), 1) OVER (ORDER BY "example_event"."id") - (
                    (
                      lag(toNullable("example_event"."pause"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
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
                    lag(toNullable("example_event"."pause"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
                  ) %% 86400000000
                ),
                3600000000
              ),
              (
                intDiv(
                  (
                    (
                      lag(toNullable("example_event"."pause"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ),
                  60000000
                )
              ) %% 60,
              (
                intDiv(
                  (
                    (
                      lag(toNullable("example_event"."pause"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
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
                      lag(toNullable("example_event"."pause"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE RTRIM(
                  printf(
                    '.%%06d',
                    (
                      (
                        lag(toNullable("example_event"."pause"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
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
                lag(toNullable("example_event"."pause"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
              ) %% 86400000000
            ),
            3600000000
          ),
          (
            intDiv(
              (
                (
                  lag(toNullable("example_event"."pause"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
                ) %% 86400000000
              ),
              60000000
            )
          ) %% 60,
          (
            intDiv(
              (
                (
                  lag(toNullable("example_event"."pause"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
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
                  lag(toNullable("example_event"."pause"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE RTRIM(
              printf(
                '.%%06d',
                (
                  (
                    lag(toNullable("example_event"."pause"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000
              ),
              '0'
            )
          END
        )
      )
    END
  END AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
