-- Event.objects.update(title=F('length'))

UPDATE `example_event` SET `title` = CASE
  WHEN (
    (
      CAST(`example_event`.`length` AS SIGNED) - (
        (
          `example_event`.`length` %% 86400000000 + 86400000000
        ) %% 86400000000
      )
    ) DIV 86400000000
  ) <> 0
  THEN CONCAT(
    CAST((
      (
        CAST(`example_event`.`length` AS SIGNED) - (
          (
            `example_event`.`length` %% 86400000000 + 86400000000
          ) %% 86400000000
        )
      ) DIV 86400000000
    ) AS CHAR),
    CASE
      WHEN (
        (
          CAST(`example_event`.`length` AS SIGNED) - (
            (
              `example_event`.`length` %% 86400000000 + 86400000000
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
          `example_event`.`length` %% 86400000000 + 86400000000
        ) %% 86400000000
      ) = 0
      THEN ''
      ELSE CONCAT(
        CASE
          WHEN (
            (
              CAST(`example_event`.`length` AS SIGNED) - (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
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
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              ) DIV 1000000
            ),
            '%%H:%%i:%%s'
          ),
          CASE
            WHEN (
              (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE CONCAT(
              '.',
              TRIM(TRAILING '0' FROM LPAD(
                (
                  (
                    `example_event`.`length` %% 86400000000 + 86400000000
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
              `example_event`.`length` %% 86400000000 + 86400000000
            ) %% 86400000000
          ) DIV 1000000
        ),
        '%%H:%%i:%%s'
      ),
      CASE
        WHEN (
          (
            (
              `example_event`.`length` %% 86400000000 + 86400000000
            ) %% 86400000000
          ) %% 1000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          '.',
          TRIM(TRAILING '0' FROM LPAD(
            (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            ) %% 1000000,
            6,
            '0'
          ))
        )
      END
    )
  )
END;
-- parameters: ()
