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
  JSON_OBJECT(
    'a',
    REPLACE(
      REPLACE(
        CASE WHEN INSTR(%s, '.') > 0 THEN RTRIM(RTRIM(%s, '0'), '.') ELSE %s END || '+00',
        ' ',
        'T'
      ),
      '+00',
      '+00:00'
    ),
    'b',
    CAST(%s AS TEXT),
    'c',
    CASE WHEN INSTR(%s, '.') > 0 THEN RTRIM(RTRIM(%s, '0'), '.') ELSE %s END,
    'd',
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
          ) / 86400000000
        ) <> 0
        THEN CAST((
          (
            %s - (
              (
                %s %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        ) AS TEXT) || CASE
          WHEN (
            (
              %s - (
                (
                  %s %% 86400000000 + 86400000000
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
                ) / 86400000000
              ) < 0
              THEN ' +'
              ELSE ' '
            END || (
              PRINTF(
                '%%02d:%%02d:%%02d',
                (
                  (
                    %s %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) / 3600000000,
                MOD((
                  (
                    %s %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) / 60000000, 60),
                MOD((
                  (
                    %s %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) / 1000000, 60)
              ) || (
                CASE
                  WHEN (
                    MOD((
                      %s %% 86400000000 + 86400000000
                    ) %% 86400000000, 1000000)
                  ) = 0
                  THEN ''
                  ELSE RTRIM(
                    PRINTF('.%%06d', MOD((
                      %s %% 86400000000 + 86400000000
                    ) %% 86400000000, 1000000)),
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
                %s %% 86400000000 + 86400000000
              ) %% 86400000000
            ) / 3600000000,
            MOD((
              (
                %s %% 86400000000 + 86400000000
              ) %% 86400000000
            ) / 60000000, 60),
            MOD((
              (
                %s %% 86400000000 + 86400000000
              ) %% 86400000000
            ) / 1000000, 60)
          ) || (
            CASE
              WHEN (
                MOD((
                  %s %% 86400000000 + 86400000000
                ) %% 86400000000, 1000000)
              ) = 0
              THEN ''
              ELSE RTRIM(
                PRINTF('.%%06d', MOD((
                  %s %% 86400000000 + 86400000000
                ) %% 86400000000, 1000000)),
                '0'
              )
            END
          )
        )
      END
    END,
    'e',
    CAST((
      SUBSTRING(%s, 1, 8) || '-' || SUBSTRING(%s, 9, 4) || '-' || SUBSTRING(%s, 13, 4) || '-' || SUBSTRING(%s, 17, 4) || '-' || SUBSTRING(%s, 21, 12)
    ) AS TEXT),
    'f',
    CAST(%s AS NUMERIC)
  ) AS "v"
FROM "example_event"
WHERE
  "example_event"."id" = %s
ORDER BY
  "example_event"."id" ASC;
-- parameters: ('2024-03-31 05:30:15.120000', '2024-03-31 05:30:15.120000', '2024-03-31 05:30:15.120000', '2024-03-31', '05:30:15.120000', '05:30:15.120000', '05:30:15.120000', 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, '000000000000000000000000000000ff', '000000000000000000000000000000ff', '000000000000000000000000000000ff', '000000000000000000000000000000ff', '000000000000000000000000000000ff', '1.50', 1)
