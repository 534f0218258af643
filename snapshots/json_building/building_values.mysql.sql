-- Event.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(v=JSONObject(a=Value(MOMENT, DateTimeField()), b=Value(MOMENT.date(), DateField()), c=Value(MOMENT.time(), TimeField()), d=Value(datetime.timedelta(days=2, seconds=5), DurationField()), e=Value(uuid.UUID(int=255), UUIDField()), f=Value(Decimal('1.50'), DecimalField(max_digits=5, decimal_places=2))))

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
  JSON_OBJECT(
    'a',
    REPLACE(
      REPLACE(
        CONCAT(
          TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(CAST(%s AS DATETIME(6)) AS CHAR))),
          '+00'
        ),
        ' ',
        'T'
      ),
      '+00',
      '+00:00'
    ),
    'b',
    CAST(%s AS CHAR),
    'c',
    TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(CAST(%s AS TIME(6)) AS CHAR))),
    'd',
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
    END,
    'e',
    CAST((
      CONCAT(
        SUBSTRING(CAST(%s AS CHAR(32)), 1, 8),
        '-',
        SUBSTRING(CAST(%s AS CHAR(32)), 9, 4),
        '-',
        SUBSTRING(CAST(%s AS CHAR(32)), 13, 4),
        '-',
        SUBSTRING(CAST(%s AS CHAR(32)), 17, 4),
        '-',
        SUBSTRING(CAST(%s AS CHAR(32)), 21, 12)
      )
    ) AS CHAR),
    'f',
    %s
  ) AS `v`
FROM `example_event`
WHERE
  `example_event`.`id` = %s
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (datetime.datetime(2024, 3, 31, 5, 30, 15, 120000), datetime.date(2024, 3, 31), datetime.time(5, 30, 15, 120000), 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, '000000000000000000000000000000ff', '000000000000000000000000000000ff', '000000000000000000000000000000ff', '000000000000000000000000000000ff', '000000000000000000000000000000ff', Decimal('1.50'), 1)
