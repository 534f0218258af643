-- Event.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(v=Cast(Value(datetime.timedelta(days=-1), DurationField()), CharField()), w=Cast(Value(datetime.timedelta(days=-1, seconds=7200), DurationField()), TextField()), x=Cast(Value(datetime.timedelta(days=-2), DurationField()), CharField(max_length=20)), y=Cast(Value(datetime.timedelta(days=1), DurationField()), TextField()))

SELECT
  `example_event`.`id`,
  `example_event`.`title`,
  `example_event`.`starts_at`,
  `example_event`.`ends_at`,
  `example_event`.`day`,
  `example_event`.`deadline`,
  `example_event`.`opens`,
  `example_event`.`closes`,
  `example_event`.`length`,
  `example_event`.`pause`,
  CASE
    WHEN (
      (
        %s - (
          (
            %s %% 86400000000 + 86400000000
          ) %% 86400000000
        )
      ) DIV 86400000000
    ) <> 0
    THEN CONCAT(
      CAST((
        (
          %s - (
            (
              %s %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) AS CHAR),
      CASE
        WHEN (
          (
            %s - (
              (
                %s %% 86400000000 + 86400000000
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
            %s %% 86400000000 + 86400000000
          ) %% 86400000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              (
                %s - (
                  (
                    %s %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END,
          CONCAT(
            TIME_FORMAT(
              SEC_TO_TIME((
                (
                  %s %% 86400000000 + 86400000000
                ) %% 86400000000
              ) DIV 1000000),
              '%%H:%%i:%%s'
            ),
            CASE
              WHEN (
                (
                  (
                    %s %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD((
                  (
                    %s %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000, 6, '0'))
              )
            END
          )
        )
      END
    )
    ELSE (
      CONCAT(
        TIME_FORMAT(
          SEC_TO_TIME((
            (
              %s %% 86400000000 + 86400000000
            ) %% 86400000000
          ) DIV 1000000),
          '%%H:%%i:%%s'
        ),
        CASE
          WHEN (
            (
              (
                %s %% 86400000000 + 86400000000
              ) %% 86400000000
            ) %% 1000000
          ) = 0
          THEN ''
          ELSE CONCAT(
            '.',
            TRIM(TRAILING '0' FROM LPAD((
              (
                %s %% 86400000000 + 86400000000
              ) %% 86400000000
            ) %% 1000000, 6, '0'))
          )
        END
      )
    )
  END AS `v`,
  CASE
    WHEN (
      (
        %s - (
          (
            %s %% 86400000000 + 86400000000
          ) %% 86400000000
        )
      ) DIV 86400000000
    ) <> 0
    THEN CONCAT(
      CAST((
        (
          %s - (
            (
              %s %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) AS CHAR),
      CASE
        WHEN (
          (
            %s - (
              (
                %s %% 86400000000 + 86400000000
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
            %s %% 86400000000 + 86400000000
          ) %% 86400000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              (
                %s - (
                  (
                    %s %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END,
          CONCAT(
            TIME_FORMAT(
              SEC_TO_TIME((
                (
                  %s %% 86400000000 + 86400000000
                ) %% 86400000000
              ) DIV 1000000),
              '%%H:%%i:%%s'
            ),
            CASE
              WHEN (
                (
                  (
                    %s %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD((
                  (
                    %s %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000, 6, '0'))
              )
            END
          )
        )
      END
    )
    ELSE (
      CONCAT(
        TIME_FORMAT(
          SEC_TO_TIME((
            (
              %s %% 86400000000 + 86400000000
            ) %% 86400000000
          ) DIV 1000000),
          '%%H:%%i:%%s'
        ),
        CASE
          WHEN (
            (
              (
                %s %% 86400000000 + 86400000000
              ) %% 86400000000
            ) %% 1000000
          ) = 0
          THEN ''
          ELSE CONCAT(
            '.',
            TRIM(TRAILING '0' FROM LPAD((
              (
                %s %% 86400000000 + 86400000000
              ) %% 86400000000
            ) %% 1000000, 6, '0'))
          )
        END
      )
    )
  END AS `w`,
  CAST(CASE
    WHEN (
      (
        %s - (
          (
            %s %% 86400000000 + 86400000000
          ) %% 86400000000
        )
      ) DIV 86400000000
    ) <> 0
    THEN CONCAT(
      CAST((
        (
          %s - (
            (
              %s %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) AS CHAR),
      CASE
        WHEN (
          (
            %s - (
              (
                %s %% 86400000000 + 86400000000
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
            %s %% 86400000000 + 86400000000
          ) %% 86400000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              (
                %s - (
                  (
                    %s %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END,
          CONCAT(
            TIME_FORMAT(
              SEC_TO_TIME((
                (
                  %s %% 86400000000 + 86400000000
                ) %% 86400000000
              ) DIV 1000000),
              '%%H:%%i:%%s'
            ),
            CASE
              WHEN (
                (
                  (
                    %s %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD((
                  (
                    %s %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000, 6, '0'))
              )
            END
          )
        )
      END
    )
    ELSE (
      CONCAT(
        TIME_FORMAT(
          SEC_TO_TIME((
            (
              %s %% 86400000000 + 86400000000
            ) %% 86400000000
          ) DIV 1000000),
          '%%H:%%i:%%s'
        ),
        CASE
          WHEN (
            (
              (
                %s %% 86400000000 + 86400000000
              ) %% 86400000000
            ) %% 1000000
          ) = 0
          THEN ''
          ELSE CONCAT(
            '.',
            TRIM(TRAILING '0' FROM LPAD((
              (
                %s %% 86400000000 + 86400000000
              ) %% 86400000000
            ) %% 1000000, 6, '0'))
          )
        END
      )
    )
  END AS CHAR(20)) AS `x`,
  CASE
    WHEN (
      (
        %s - (
          (
            %s %% 86400000000 + 86400000000
          ) %% 86400000000
        )
      ) DIV 86400000000
    ) <> 0
    THEN CONCAT(
      CAST((
        (
          %s - (
            (
              %s %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) AS CHAR),
      CASE
        WHEN (
          (
            %s - (
              (
                %s %% 86400000000 + 86400000000
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
            %s %% 86400000000 + 86400000000
          ) %% 86400000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              (
                %s - (
                  (
                    %s %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END,
          CONCAT(
            TIME_FORMAT(
              SEC_TO_TIME((
                (
                  %s %% 86400000000 + 86400000000
                ) %% 86400000000
              ) DIV 1000000),
              '%%H:%%i:%%s'
            ),
            CASE
              WHEN (
                (
                  (
                    %s %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD((
                  (
                    %s %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000, 6, '0'))
              )
            END
          )
        )
      END
    )
    ELSE (
      CONCAT(
        TIME_FORMAT(
          SEC_TO_TIME((
            (
              %s %% 86400000000 + 86400000000
            ) %% 86400000000
          ) DIV 1000000),
          '%%H:%%i:%%s'
        ),
        CASE
          WHEN (
            (
              (
                %s %% 86400000000 + 86400000000
              ) %% 86400000000
            ) %% 1000000
          ) = 0
          THEN ''
          ELSE CONCAT(
            '.',
            TRIM(TRAILING '0' FROM LPAD((
              (
                %s %% 86400000000 + 86400000000
              ) %% 86400000000
            ) %% 1000000, 6, '0'))
          )
        END
      )
    )
  END AS `y`
FROM `example_event`
WHERE
  `example_event`.`id` = %s
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (-86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 1)
