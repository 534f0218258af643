-- Event.objects.values('day').annotate(v=text(Avg('pause'))).order_by('day').filter(v__isnull=False)

SELECT
  "example_event"."day" AS "day",
  CASE
    WHEN NOT CAST(CASE
      WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
      THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
      ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
    END AS INTEGER) IS NULL
    THEN CASE
      WHEN (
        (
          CAST(CASE
            WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
            THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
            ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
          END AS INTEGER) - (
            (
              CAST(CASE
                WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
              END AS INTEGER) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) / 86400000000
      ) <> 0
      THEN CAST((
        (
          CAST(CASE
            WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
            THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
            ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
          END AS INTEGER) - (
            (
              CAST(CASE
                WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
              END AS INTEGER) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) / 86400000000
      ) AS TEXT) || CASE
        WHEN (
          (
            CAST(CASE
              WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
              THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
              ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
            END AS INTEGER) - (
              (
                CAST(CASE
                  WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                  THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                  ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                END AS INTEGER) %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              CAST(CASE
                WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
              END AS INTEGER) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                CAST(CASE
                  WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                  THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                  ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                END AS INTEGER) - (
                  (
                    CAST(CASE
                      WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                      THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                      ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                    END AS INTEGER) %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ) / 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              (
                (
                  CAST(CASE
                    WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                    THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                    ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                  END AS INTEGER) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) / 3600000000,
              MOD(
                (
                  (
                    CAST(CASE
                      WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                      THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                      ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                    END AS INTEGER) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) / 60000000,
                60
              ),
              MOD(
                (
                  (
                    CAST(CASE
                      WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                      THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                      ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                    END AS INTEGER) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) / 1000000,
                60
              )
            ) || (
              CASE
                WHEN (
                  MOD(
                    (
                      CAST(CASE
                        WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                        THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                        ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                      END AS INTEGER) %% 86400000000 + 86400000000
                    ) %% 86400000000,
                    1000000
                  )
                ) = 0
                THEN ''
                ELSE RTRIM(
                  PRINTF(
                    '.%%06d',
                    MOD(
                      (
                        CAST(CASE
                          WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                          THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                          ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                        END AS INTEGER) %% 86400000000 + 86400000000
                      ) %% 86400000000,
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
        PRINTF(
          '%%02d:%%02d:%%02d',
          (
            (
              CAST(CASE
                WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
              END AS INTEGER) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) / 3600000000,
          MOD(
            (
              (
                CAST(CASE
                  WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                  THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                  ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                END AS INTEGER) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) / 60000000,
            60
          ),
          MOD(
            (
              (
                CAST(CASE
                  WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                  THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                  ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                END AS INTEGER) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) / 1000000,
            60
          )
        ) || (
          CASE
            WHEN (
              MOD(
                (
                  CAST(CASE
                    WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                    THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                    ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                  END AS INTEGER) %% 86400000000 + 86400000000
                ) %% 86400000000,
                1000000
              )
            ) = 0
            THEN ''
            ELSE RTRIM(
              PRINTF(
                '.%%06d',
                MOD(
                  (
                    CAST(CASE
                      WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                      THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                      ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                    END AS INTEGER) %% 86400000000 + 86400000000
                  ) %% 86400000000,
                  1000000
                )
              ),
              '0'
            )
          END
        )
      )
    END
  END AS "v"
FROM "example_event"
GROUP BY
  "example_event"."day"
HAVING
  CASE
    WHEN NOT CAST(CASE
      WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
      THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
      ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
    END AS INTEGER) IS NULL
    THEN CASE
      WHEN (
        (
          CAST(CASE
            WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
            THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
            ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
          END AS INTEGER) - (
            (
              CAST(CASE
                WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
              END AS INTEGER) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) / 86400000000
      ) <> 0
      THEN CAST((
        (
          CAST(CASE
            WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
            THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
            ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
          END AS INTEGER) - (
            (
              CAST(CASE
                WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
              END AS INTEGER) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) / 86400000000
      ) AS TEXT) || CASE
        WHEN (
          (
            CAST(CASE
              WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
              THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
              ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
            END AS INTEGER) - (
              (
                CAST(CASE
                  WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                  THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                  ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                END AS INTEGER) %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              CAST(CASE
                WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
              END AS INTEGER) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                CAST(CASE
                  WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                  THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                  ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                END AS INTEGER) - (
                  (
                    CAST(CASE
                      WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                      THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                      ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                    END AS INTEGER) %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ) / 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              (
                (
                  CAST(CASE
                    WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                    THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                    ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                  END AS INTEGER) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) / 3600000000,
              MOD(
                (
                  (
                    CAST(CASE
                      WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                      THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                      ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                    END AS INTEGER) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) / 60000000,
                60
              ),
              MOD(
                (
                  (
                    CAST(CASE
                      WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                      THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                      ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                    END AS INTEGER) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) / 1000000,
                60
              )
            ) || (
              CASE
                WHEN (
                  MOD(
                    (
                      CAST(CASE
                        WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                        THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                        ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                      END AS INTEGER) %% 86400000000 + 86400000000
                    ) %% 86400000000,
                    1000000
                  )
                ) = 0
                THEN ''
                ELSE RTRIM(
                  PRINTF(
                    '.%%06d',
                    MOD(
                      (
                        CAST(CASE
                          WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                          THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                          ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                        END AS INTEGER) %% 86400000000 + 86400000000
                      ) %% 86400000000,
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
        PRINTF(
          '%%02d:%%02d:%%02d',
          (
            (
              CAST(CASE
                WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
              END AS INTEGER) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) / 3600000000,
          MOD(
            (
              (
                CAST(CASE
                  WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                  THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                  ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                END AS INTEGER) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) / 60000000,
            60
          ),
          MOD(
            (
              (
                CAST(CASE
                  WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                  THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                  ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                END AS INTEGER) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) / 1000000,
            60
          )
        ) || (
          CASE
            WHEN (
              MOD(
                (
                  CAST(CASE
                    WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                    THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                    ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                  END AS INTEGER) %% 86400000000 + 86400000000
                ) %% 86400000000,
                1000000
              )
            ) = 0
            THEN ''
            ELSE RTRIM(
              PRINTF(
                '.%%06d',
                MOD(
                  (
                    CAST(CASE
                      WHEN AVG(CAST("example_event"."pause" AS REAL)) - FLOOR(AVG(CAST("example_event"."pause" AS REAL))) = 0.5
                      THEN 2 * ROUND(AVG(CAST("example_event"."pause" AS REAL)) / 2, 0)
                      ELSE ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0)
                    END AS INTEGER) %% 86400000000 + 86400000000
                  ) %% 86400000000,
                  1000000
                )
              ),
              '0'
            )
          END
        )
      )
    END
  END IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()
