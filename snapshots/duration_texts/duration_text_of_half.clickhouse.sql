-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('length') * Decimal('-0.5'))), text(duration(F('pause') / 2)))

SELECT
  CASE
    WHEN NOT (
      CAST(roundBankers(
        CAST("example_event"."length" AS Nullable(Float64)) * CAST(%s AS Nullable(Float64))
      ) AS Nullable(Int64)) IS NULL
    )
    THEN CASE
      WHEN (
        intDiv(
          CAST(CAST(roundBankers(
            CAST("example_event"."length" AS Nullable(Float64)) * CAST(%s AS Nullable(Float64))
          ) AS Nullable(Int64)) AS Nullable(Int64)),
          86400000000
        )
      ) <> 0
      THEN CAST((
        intDiv(
          CAST(CAST(roundBankers(
            CAST("example_event"."length" AS Nullable(Float64)) * CAST(%s AS Nullable(Float64))
          ) AS Nullable(Int64)) AS Nullable(Int64)),
          86400000000
        )
      ) AS Nullable(String)) || CASE
        WHEN (
          intDiv(
            CAST(CAST(roundBankers(
              CAST("example_event"."length" AS Nullable(Float64)) * CAST(%s AS Nullable(Float64))
            ) AS Nullable(Int64)) AS Nullable(Int64)),
            86400000000
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            CAST(CAST(roundBankers(
              CAST("example_event"."length" AS Nullable(Float64)) * CAST(%s AS Nullable(Float64))
            ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              CAST(CAST(roundBankers(
                CAST("example_event"."length" AS Nullable(Float64)) * CAST(%s AS Nullable(Float64))
              ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              intDiv(
                CAST(CAST(roundBankers(
                  CAST("example_event"."length" AS Nullable(Float64)) * CAST(%s AS Nullable(Float64))
                ) AS Nullable(Int64)) AS Nullable(Int64)),
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
                    CAST(CAST(roundBankers(
                      CAST("example_event"."length" AS Nullable(Float64)) * CAST(%s AS Nullable(Float64))
                    ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
                  )
                ),
                3600000000
              ),
              (
                intDiv(
                  ABS(
                    (
                      CAST(CAST(roundBankers(
                        CAST("example_event"."length" AS Nullable(Float64)) * CAST(%s AS Nullable(Float64))
                      ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
                    )
                  ),
                  60000000
                )
              ) %% 60,
              (
                intDiv(
                  ABS(
                    (
                      CAST(CAST(roundBankers(
                        CAST("example_event"."length" AS Nullable(Float64)) * CAST(%s AS Nullable(Float64))
                      ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
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
                      CAST(CAST(roundBankers(
                        CAST("example_event"."length" AS Nullable(Float64)) * CAST(%s AS Nullable(Float64))
                      ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE RTRIM(
                  printf(
                    '.%%06d',
                    ABS(
                      (
                        CAST(CAST(roundBankers(
                          CAST("example_event"."length" AS Nullable(Float64)) * CAST(%s AS Nullable(Float64))
                        ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
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
              CAST(CAST(roundBankers(
                CAST("example_event"."length" AS Nullable(Float64)) * CAST(%s AS Nullable(Float64))
              ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
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
                  CAST(CAST(roundBankers(
                    CAST("example_event"."length" AS Nullable(Float64)) * CAST(%s AS Nullable(Float64))
                  ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
                )
              ),
              3600000000
            ),
            (
              intDiv(
                ABS(
                  (
                    CAST(CAST(roundBankers(
                      CAST("example_event"."length" AS Nullable(Float64)) * CAST(%s AS Nullable(Float64))
                    ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
                  )
                ),
                60000000
              )
            ) %% 60,
            (
              intDiv(
                ABS(
                  (
                    CAST(CAST(roundBankers(
                      CAST("example_event"."length" AS Nullable(Float64)) * CAST(%s AS Nullable(Float64))
                    ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
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
                    CAST(CAST(roundBankers(
                      CAST("example_event"."length" AS Nullable(Float64)) * CAST(%s AS Nullable(Float64))
                    ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE RTRIM(
                printf(
                  '.%%06d',
                  ABS(
                    (
                      CAST(CAST(roundBankers(
                        CAST("example_event"."length" AS Nullable(Float64)) * CAST(%s AS Nullable(Float64))
                      ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
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
      CAST(roundBankers(
        CAST("example_event"."pause" AS Nullable(Float64)) / CAST(%s AS Nullable(Float64))
      ) AS Nullable(Int64)) IS NULL
    )
    THEN CASE
      WHEN (
        intDiv(
          CAST(CAST(roundBankers(
            CAST("example_event"."pause" AS Nullable(Float64)) / CAST(%s AS Nullable(Float64))
          ) AS Nullable(Int64)) AS Nullable(Int64)),
          86400000000
        )
      ) <> 0
      THEN CAST((
        intDiv(
          CAST(CAST(roundBankers(
            CAST("example_event"."pause" AS Nullable(Float64)) / CAST(%s AS Nullable(Float64))
          ) AS Nullable(Int64)) AS Nullable(Int64)),
          86400000000
        )
      ) AS Nullable(String)) || CASE
        WHEN (
          intDiv(
            CAST(CAST(roundBankers(
              CAST("example_event"."pause" AS Nullable(Float64)) / CAST(%s AS Nullable(Float64))
            ) AS Nullable(Int64)) AS Nullable(Int64)),
            86400000000
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            CAST(CAST(roundBankers(
              CAST("example_event"."pause" AS Nullable(Float64)) / CAST(%s AS Nullable(Float64))
            ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              CAST(CAST(roundBankers(
                CAST("example_event"."pause" AS Nullable(Float64)) / CAST(%s AS Nullable(Float64))
              ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              intDiv(
                CAST(CAST(roundBankers(
                  CAST("example_event"."pause" AS Nullable(Float64)) / CAST(%s AS Nullable(Float64))
                ) AS Nullable(Int64)) AS Nullable(Int64)),
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
                    CAST(CAST(roundBankers(
                      CAST("example_event"."pause" AS Nullable(Float64)) / CAST(%s AS Nullable(Float64))
                    ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
                  )
                ),
                3600000000
              ),
              (
                intDiv(
                  ABS(
                    (
                      CAST(CAST(roundBankers(
                        CAST("example_event"."pause" AS Nullable(Float64)) / CAST(%s AS Nullable(Float64))
                      ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
                    )
                  ),
                  60000000
                )
              ) %% 60,
              (
                intDiv(
                  ABS(
                    (
                      CAST(CAST(roundBankers(
                        CAST("example_event"."pause" AS Nullable(Float64)) / CAST(%s AS Nullable(Float64))
                      ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
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
                      CAST(CAST(roundBankers(
                        CAST("example_event"."pause" AS Nullable(Float64)) / CAST(%s AS Nullable(Float64))
                      ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE RTRIM(
                  printf(
                    '.%%06d',
                    ABS(
                      (
                        CAST(CAST(roundBankers(
                          CAST("example_event"."pause" AS Nullable(Float64)) / CAST(%s AS Nullable(Float64))
                        ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
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
              CAST(CAST(roundBankers(
                CAST("example_event"."pause" AS Nullable(Float64)) / CAST(%s AS Nullable(Float64))
              ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
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
                  CAST(CAST(roundBankers(
                    CAST("example_event"."pause" AS Nullable(Float64)) / CAST(%s AS Nullable(Float64))
                  ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
                )
              ),
              3600000000
            ),
            (
              intDiv(
                ABS(
                  (
                    CAST(CAST(roundBankers(
                      CAST("example_event"."pause" AS Nullable(Float64)) / CAST(%s AS Nullable(Float64))
                    ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
                  )
                ),
                60000000
              )
            ) %% 60,
            (
              intDiv(
                ABS(
                  (
                    CAST(CAST(roundBankers(
                      CAST("example_event"."pause" AS Nullable(Float64)) / CAST(%s AS Nullable(Float64))
                    ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
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
                    CAST(CAST(roundBankers(
                      CAST("example_event"."pause" AS Nullable(Float64)) / CAST(%s AS Nullable(Float64))
                    ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE RTRIM(
                printf(
                  '.%%06d',
                  ABS(
                    (
                      CAST(CAST(roundBankers(
                        CAST("example_event"."pause" AS Nullable(Float64)) / CAST(%s AS Nullable(Float64))
                      ) AS Nullable(Int64)) AS Nullable(Int64)) %% 86400000000
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
-- parameters: ('-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)
