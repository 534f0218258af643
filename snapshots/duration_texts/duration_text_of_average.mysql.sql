-- Event.objects.values('day').annotate(v=text(Avg('pause'))).order_by('day').filter(v__isnull=False)

SELECT
  `example_event`.`day` AS `day`,
  CASE
    WHEN (
      (
        CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) - (
          (
            CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
          ) %% 86400000000
        )
      ) DIV 86400000000
    ) <> 0
    THEN CONCAT(
      CAST((
        (
          CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) - (
            (
              CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) AS CHAR),
      CASE
        WHEN (
          (
            CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) - (
              (
                CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END,
      CASE
        WHEN (
          (
            CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
          ) %% 86400000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              (
                CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) - (
                  (
                    CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END,
          CONCAT(
            TIME_FORMAT(
              SEC_TO_TIME(
                (
                  (
                    CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 1000000
              ),
              '%%H:%%i:%%s'
            ),
            CASE
              WHEN (
                (
                  (
                    CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD(
                  (
                    (
                      CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000,
                  6,
                  '0'
                ))
              )
            END
          )
        )
      END
    )
    ELSE (
      CONCAT(
        TIME_FORMAT(
          SEC_TO_TIME(
            (
              (
                CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 1000000
          ),
          '%%H:%%i:%%s'
        ),
        CASE
          WHEN (
            (
              (
                CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) %% 1000000
          ) = 0
          THEN ''
          ELSE CONCAT(
            '.',
            TRIM(TRAILING '0' FROM LPAD(
              (
                (
                  CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000,
              6,
              '0'
            ))
          )
        END
      )
    )
  END AS `v`
FROM `example_event`
GROUP BY
  `example_event`.`day`
HAVING
  CASE
    WHEN (
      (
        CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) - (
          (
            CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
          ) %% 86400000000
        )
      ) DIV 86400000000
    ) <> 0
    THEN CONCAT(
      CAST((
        (
          CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) - (
            (
              CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) AS CHAR),
      CASE
        WHEN (
          (
            CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) - (
              (
                CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END,
      CASE
        WHEN (
          (
            CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
          ) %% 86400000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              (
                CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) - (
                  (
                    CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END,
          CONCAT(
            TIME_FORMAT(
              SEC_TO_TIME(
                (
                  (
                    CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 1000000
              ),
              '%%H:%%i:%%s'
            ),
            CASE
              WHEN (
                (
                  (
                    CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD(
                  (
                    (
                      CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000,
                  6,
                  '0'
                ))
              )
            END
          )
        )
      END
    )
    ELSE (
      CONCAT(
        TIME_FORMAT(
          SEC_TO_TIME(
            (
              (
                CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 1000000
          ),
          '%%H:%%i:%%s'
        ),
        CASE
          WHEN (
            (
              (
                CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) %% 1000000
          ) = 0
          THEN ''
          ELSE CONCAT(
            '.',
            TRIM(TRAILING '0' FROM LPAD(
              (
                (
                  CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000,
              6,
              '0'
            ))
          )
        END
      )
    )
  END IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()
