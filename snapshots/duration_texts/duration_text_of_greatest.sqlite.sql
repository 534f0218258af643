-- Event.objects.order_by('pk')
--     .values_list(text(Greatest('pause', 'length')), text(Least('pause', Value(timedelta(hours=-30)))))

SELECT
  CASE
    WHEN NOT MAX(
      COALESCE("example_event"."pause", "example_event"."length"),
      COALESCE("example_event"."length", "example_event"."pause")
    ) IS NULL
    THEN CASE
      WHEN (
        (
          MAX(
            COALESCE("example_event"."pause", "example_event"."length"),
            COALESCE("example_event"."length", "example_event"."pause")
          ) - (
            (
              MAX(
                COALESCE("example_event"."pause", "example_event"."length"),
                COALESCE("example_event"."length", "example_event"."pause")
              ) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) / 86400000000
      ) <> 0
      THEN CAST((
        (
          MAX(
            COALESCE("example_event"."pause", "example_event"."length"),
            COALESCE("example_event"."length", "example_event"."pause")
          ) - (
            (
              MAX(
                COALESCE("example_event"."pause", "example_event"."length"),
                COALESCE("example_event"."length", "example_event"."pause")
              ) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) / 86400000000
      ) AS TEXT) || CASE
        WHEN (
          (
            MAX(
              COALESCE("example_event"."pause", "example_event"."length"),
              COALESCE("example_event"."length", "example_event"."pause")
            ) - (
              (
                MAX(
                  COALESCE("example_event"."pause", "example_event"."length"),
                  COALESCE("example_event"."length", "example_event"."pause")
                ) %% 86400000000 + 86400000000
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
              MAX(
                COALESCE("example_event"."pause", "example_event"."length"),
                COALESCE("example_event"."length", "example_event"."pause")
              ) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                MAX(
                  COALESCE("example_event"."pause", "example_event"."length"),
                  COALESCE("example_event"."length", "example_event"."pause")
                ) - (
                  (
                    MAX(
                      COALESCE("example_event"."pause", "example_event"."length"),
                      COALESCE("example_event"."length", "example_event"."pause")
                    ) %% 86400000000 + 86400000000
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
                  MAX(
                    COALESCE("example_event"."pause", "example_event"."length"),
                    COALESCE("example_event"."length", "example_event"."pause")
                  ) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) / 3600000000,
              MOD(
                (
                  (
                    MAX(
                      COALESCE("example_event"."pause", "example_event"."length"),
                      COALESCE("example_event"."length", "example_event"."pause")
                    ) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) / 60000000,
                60
              ),
              MOD(
                (
                  (
                    MAX(
                      COALESCE("example_event"."pause", "example_event"."length"),
                      COALESCE("example_event"."length", "example_event"."pause")
                    ) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) / 1000000,
                60
              )
            ) || (
              CASE
                WHEN (
                  MOD(
                    (
                      MAX(
                        COALESCE("example_event"."pause", "example_event"."length"),
                        COALESCE("example_event"."length", "example_event"."pause")
                      ) %% 86400000000 + 86400000000
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
                        MAX(
                          COALESCE("example_event"."pause", "example_event"."length"),
                          COALESCE("example_event"."length", "example_event"."pause")
                        ) %% 86400000000 + 86400000000
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
              MAX(
                COALESCE("example_event"."pause", "example_event"."length"),
                COALESCE("example_event"."length", "example_event"."pause")
              ) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) / 3600000000,
          MOD(
            (
              (
                MAX(
                  COALESCE("example_event"."pause", "example_event"."length"),
                  COALESCE("example_event"."length", "example_event"."pause")
                ) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) / 60000000,
            60
          ),
          MOD(
            (
              (
                MAX(
                  COALESCE("example_event"."pause", "example_event"."length"),
                  COALESCE("example_event"."length", "example_event"."pause")
                ) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) / 1000000,
            60
          )
        ) || (
          CASE
            WHEN (
              MOD(
                (
                  MAX(
                    COALESCE("example_event"."pause", "example_event"."length"),
                    COALESCE("example_event"."length", "example_event"."pause")
                  ) %% 86400000000 + 86400000000
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
                    MAX(
                      COALESCE("example_event"."pause", "example_event"."length"),
                      COALESCE("example_event"."length", "example_event"."pause")
                    ) %% 86400000000 + 86400000000
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
  END AS "cast1",
  CASE
    WHEN NOT MIN(COALESCE("example_event"."pause", %s), %s) IS NULL
    THEN CASE
      WHEN (
        (
          MIN(COALESCE("example_event"."pause", %s), %s) - (
            (
              MIN(COALESCE("example_event"."pause", %s), %s) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) / 86400000000
      ) <> 0
      THEN CAST((
        (
          MIN(COALESCE("example_event"."pause", %s), %s) - (
            (
              MIN(COALESCE("example_event"."pause", %s), %s) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) / 86400000000
      ) AS TEXT) || CASE
        WHEN (
          (
            MIN(COALESCE("example_event"."pause", %s), %s) - (
              (
                MIN(COALESCE("example_event"."pause", %s), %s) %% 86400000000 + 86400000000
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
              MIN(COALESCE("example_event"."pause", %s), %s) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                MIN(COALESCE("example_event"."pause", %s), %s) - (
                  (
                    MIN(COALESCE("example_event"."pause", %s), %s) %% 86400000000 + 86400000000
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
                  MIN(COALESCE("example_event"."pause", %s), %s) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) / 3600000000,
              MOD(
                (
                  (
                    MIN(COALESCE("example_event"."pause", %s), %s) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) / 60000000,
                60
              ),
              MOD(
                (
                  (
                    MIN(COALESCE("example_event"."pause", %s), %s) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) / 1000000,
                60
              )
            ) || (
              CASE
                WHEN (
                  MOD(
                    (
                      MIN(COALESCE("example_event"."pause", %s), %s) %% 86400000000 + 86400000000
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
                        MIN(COALESCE("example_event"."pause", %s), %s) %% 86400000000 + 86400000000
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
              MIN(COALESCE("example_event"."pause", %s), %s) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) / 3600000000,
          MOD(
            (
              (
                MIN(COALESCE("example_event"."pause", %s), %s) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) / 60000000,
            60
          ),
          MOD(
            (
              (
                MIN(COALESCE("example_event"."pause", %s), %s) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) / 1000000,
            60
          )
        ) || (
          CASE
            WHEN (
              MOD(
                (
                  MIN(COALESCE("example_event"."pause", %s), %s) %% 86400000000 + 86400000000
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
                    MIN(COALESCE("example_event"."pause", %s), %s) %% 86400000000 + 86400000000
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
  END AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (-108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000)
