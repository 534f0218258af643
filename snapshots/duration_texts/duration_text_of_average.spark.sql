-- Event.objects.values('day').annotate(v=text(Avg('pause'))).order_by('day').filter(v__isnull=False)

SELECT
  `example_event`.`day` AS `day`,
  CASE
    WHEN NOT CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) IS NULL
    THEN CASE
      WHEN (
        (
          CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) - (
            (
              CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) <> 0
      THEN CAST((
        (
          CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) - (
            (
              CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) AS STRING) || CASE
        WHEN (
          (
            CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) - (
              (
                CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) - (
                  (
                    CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              (
                (
                  CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) DIV 3600000000,
              (
                (
                  (
                    CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 60000000
              ) %% 60,
              (
                (
                  (
                    CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  (
                    (
                      CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  (
                    (
                      CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ))
              END
            )
          )
        END
      )
      ELSE (
        printf(
          '%%02d:%%02d:%%02d',
          (
            (
              CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) DIV 3600000000,
          (
            (
              (
                CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 60000000
          ) %% 60,
          (
            (
              (
                CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 1000000
          ) %% 60
        ) || (
          CASE
            WHEN (
              (
                (
                  CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE TRIM(TRAILING '0' FROM PRINTF(
              '.%%06d',
              (
                (
                  CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ))
          END
        )
      )
    END
  END AS `v`
FROM `example_event`
GROUP BY
  `example_event`.`day`
HAVING
  CASE
    WHEN NOT CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) IS NULL
    THEN CASE
      WHEN (
        (
          CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) - (
            (
              CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) <> 0
      THEN CAST((
        (
          CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) - (
            (
              CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) AS STRING) || CASE
        WHEN (
          (
            CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) - (
              (
                CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) - (
                  (
                    CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              (
                (
                  CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) DIV 3600000000,
              (
                (
                  (
                    CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 60000000
              ) %% 60,
              (
                (
                  (
                    CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  (
                    (
                      CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  (
                    (
                      CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ))
              END
            )
          )
        END
      )
      ELSE (
        printf(
          '%%02d:%%02d:%%02d',
          (
            (
              CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) DIV 3600000000,
          (
            (
              (
                CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 60000000
          ) %% 60,
          (
            (
              (
                CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 1000000
          ) %% 60
        ) || (
          CASE
            WHEN (
              (
                (
                  CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE TRIM(TRAILING '0' FROM PRINTF(
              '.%%06d',
              (
                (
                  CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ))
          END
        )
      )
    END
  END IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()
