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
  concat(
    '{"a": ',
    regexp_extract(
      to_json(
        array(
          REPLACE(
            REPLACE(concat(CAST(CAST(%s AS TIMESTAMP) AS STRING), '+00'), ' ', 'T'),
            '+00',
            '+00:00'
          )
        )
      ),
      '(?s)^.(.*).$',
      1
    ),
    ', "b": ',
    regexp_extract(to_json(array(CAST(%s AS STRING))), '(?s)^.(.*).$', 1),
    ', "c": ',
    regexp_extract(to_json(array(regexp_replace(%s, '\\.?0{1,6}$', ''))), '(?s)^.(.*).$', 1),
    ', "d": ',
    regexp_extract(
      to_json(
        array(
          CASE
            WHEN NOT %s IS NULL
            THEN CASE
              WHEN (
                (
                  %s - (
                    (
                      %s %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) DIV 86400000000
              ) <> 0
              THEN CAST((
                (
                  %s - (
                    (
                      %s %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) DIV 86400000000
              ) AS STRING) || CASE
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
              END || (
                CASE
                  WHEN (
                    (
                      %s %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) = 0
                  THEN ''
                  ELSE CASE
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
                  END || (
                    printf(
                      '%%02d:%%02d:%%02d',
                      (
                        (
                          %s %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) DIV 3600000000,
                      (
                        (
                          (
                            %s %% 86400000000 + 86400000000
                          ) %% 86400000000
                        ) DIV 60000000
                      ) %% 60,
                      (
                        (
                          (
                            %s %% 86400000000 + 86400000000
                          ) %% 86400000000
                        ) DIV 1000000
                      ) %% 60
                    ) || (
                      CASE
                        WHEN (
                          (
                            (
                              %s %% 86400000000 + 86400000000
                            ) %% 86400000000
                          ) %% 1000000
                        ) = 0
                        THEN ''
                        ELSE TRIM(TRAILING '0' FROM PRINTF(
                          '.%%06d',
                          (
                            (
                              %s %% 86400000000 + 86400000000
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
                      %s %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) DIV 3600000000,
                  (
                    (
                      (
                        %s %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) DIV 60000000
                  ) %% 60,
                  (
                    (
                      (
                        %s %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) DIV 1000000
                  ) %% 60
                ) || (
                  CASE
                    WHEN (
                      (
                        (
                          %s %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) %% 1000000
                    ) = 0
                    THEN ''
                    ELSE TRIM(TRAILING '0' FROM PRINTF(
                      '.%%06d',
                      (
                        (
                          %s %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) %% 1000000
                    ))
                  END
                )
              )
            END
          END
        )
      ),
      '(?s)^.(.*).$',
      1
    ),
    ', "e": ',
    regexp_extract(to_json(array(CAST(%s AS STRING))), '(?s)^.(.*).$', 1),
    ', "f": ',
    regexp_extract(to_json(array(%s)), '(?s)^.(.*).$', 1),
    '}'
  ) AS `v`
FROM `example_event`
WHERE
  `example_event`.`id` = %s
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (datetime.datetime(2024, 3, 31, 5, 30, 15, 120000, tzinfo=datetime.timezone.utc), datetime.date(2024, 3, 31), '05:30:15.120000', 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, '00000000-0000-0000-0000-0000000000ff', Decimal('1.50'), 1)
