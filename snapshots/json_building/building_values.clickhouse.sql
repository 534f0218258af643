-- Event.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(v=JSONObject(a=Value(MOMENT, DateTimeField()), b=Value(MOMENT.date(), DateField()), c=Value(MOMENT.time(), TimeField()), d=Value(datetime.timedelta(days=2, seconds=5), DurationField()), e=Value(uuid.UUID(int=255), UUIDField()), f=Value(Decimal('1.50'), DecimalField(max_digits=5, decimal_places=2))))

SELECT
  "example_event"."id",
  "example_event"."title",
  "example_event"."starts_at",
  "example_event"."ends_at",
  "example_event"."day",
  "example_event"."deadline",
  "example_event"."opens",
  "example_event"."closes",
  "example_event"."length",
  "example_event"."pause",
  concat(
    '{"a": ',
    coalesce(
      toJSONString(
        REPLACE(
          REPLACE(
            concat(
              replaceRegexpOne(toString(CAST(%s AS Nullable(DateTime64(6, 'UTC')))), '\\.?0{1,6}$', ''),
              '+00'
            ),
            ' ',
            'T'
          ),
          '+00',
          '+00:00'
        )
      ),
      'null'
    ),
    ', "b": ',
    coalesce(toJSONString(CAST(%s AS Nullable(String))), 'null'),
    ', "c": ',
    coalesce(toJSONString(replaceRegexpOne(%s, '\\.?0{1,6}$', '')), 'null'),
    ', "d": ',
    coalesce(
      toJSONString(
        CASE
          WHEN NOT (
            %s IS NULL
          )
          THEN CASE
            WHEN (
              intDiv(
                (
                  %s - (
                    (
                      %s %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ),
                86400000000
              )
            ) <> 0
            THEN CAST((
              intDiv(
                (
                  %s - (
                    (
                      %s %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ),
                86400000000
              )
            ) AS Nullable(String)) || CASE
              WHEN (
                intDiv(
                  (
                    %s - (
                      (
                        %s %% 86400000000 + 86400000000
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
                    %s %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) = 0
                THEN ''
                ELSE CASE
                  WHEN (
                    intDiv(
                      (
                        %s - (
                          (
                            %s %% 86400000000 + 86400000000
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
                    intDiv((
                      (
                        %s %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ), 3600000000),
                    (
                      intDiv((
                        (
                          %s %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ), 60000000)
                    ) %% 60,
                    (
                      intDiv((
                        (
                          %s %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ), 1000000)
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
                      ELSE RTRIM(
                        printf(
                          '.%%06d',
                          (
                            (
                              %s %% 86400000000 + 86400000000
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
                intDiv((
                  (
                    %s %% 86400000000 + 86400000000
                  ) %% 86400000000
                ), 3600000000),
                (
                  intDiv((
                    (
                      %s %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ), 60000000)
                ) %% 60,
                (
                  intDiv((
                    (
                      %s %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ), 1000000)
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
                  ELSE RTRIM(
                    printf(
                      '.%%06d',
                      (
                        (
                          %s %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) %% 1000000
                    ),
                    '0'
                  )
                END
              )
            )
          END
        END
      ),
      'null'
    ),
    ', "e": ',
    coalesce(toJSONString(CAST(%s AS Nullable(String))), 'null'),
    ', "f": ',
    coalesce(toJSONString(CAST(%s AS Nullable(Decimal(5, 2)))), 'null'),
    '}',
    ''
  ) AS "v"
FROM "example_event"
WHERE
  "example_event"."id" = %s
ORDER BY
  "example_event"."id" ASC;
-- parameters: ('2024-03-31 05:30:15.120000', '2024-03-31', '05:30:15.120000', 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, '00000000-0000-0000-0000-0000000000ff', '1.50', 1)
