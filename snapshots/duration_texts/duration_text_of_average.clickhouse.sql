-- Event.objects.values('day').annotate(v=text(Avg('pause'))).order_by('day').filter(v__isnull=False)

SELECT
  "example_event"."day" AS "day",
  CASE
    WHEN NOT (
      CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) IS NULL
    )
    THEN CASE
      WHEN (
        intDiv(
          (
            CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) - (
              (
                CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ),
          86400000000
        )
      ) <> 0
      THEN CAST((
        intDiv(
          (
            CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) - (
              (
                CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ),
          86400000000
        )
      ) AS Nullable(String)) || CASE
        WHEN (
          intDiv(
            (
              CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) - (
                (
                  CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
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
              CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              intDiv(
                (
                  CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) - (
                    (
                      CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
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
                    CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ),
                3600000000
              ),
              (
                intDiv(
                  (
                    (
                      CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ),
                  60000000
                )
              ) %% 60,
              (
                intDiv(
                  (
                    (
                      CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
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
                      CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE RTRIM(
                  printf(
                    '.%%06d',
                    (
                      (
                        CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
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
                CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
              ) %% 86400000000
            ),
            3600000000
          ),
          (
            intDiv(
              (
                (
                  CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
                ) %% 86400000000
              ),
              60000000
            )
          ) %% 60,
          (
            intDiv(
              (
                (
                  CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
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
                  CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE RTRIM(
              printf(
                '.%%06d',
                (
                  (
                    CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000
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
    WHEN NOT (
      CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) IS NULL
    )
    THEN CASE
      WHEN (
        intDiv(
          (
            CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) - (
              (
                CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ),
          86400000000
        )
      ) <> 0
      THEN CAST((
        intDiv(
          (
            CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) - (
              (
                CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ),
          86400000000
        )
      ) AS Nullable(String)) || CASE
        WHEN (
          intDiv(
            (
              CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) - (
                (
                  CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
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
              CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              intDiv(
                (
                  CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) - (
                    (
                      CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
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
                    CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ),
                3600000000
              ),
              (
                intDiv(
                  (
                    (
                      CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ),
                  60000000
                )
              ) %% 60,
              (
                intDiv(
                  (
                    (
                      CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
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
                      CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE RTRIM(
                  printf(
                    '.%%06d',
                    (
                      (
                        CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
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
                CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
              ) %% 86400000000
            ),
            3600000000
          ),
          (
            intDiv(
              (
                (
                  CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
                ) %% 86400000000
              ),
              60000000
            )
          ) %% 60,
          (
            intDiv(
              (
                (
                  CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
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
                  CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE RTRIM(
              printf(
                '.%%06d',
                (
                  (
                    CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000
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
