-- Event.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(a=Cast(NullIf('starts_at', 'starts_at'), TextField()), b=Cast(NullIf('day', 'day'), TextField()), c=Cast(NullIf('opens', 'opens'), TextField()), d=Cast(NullIf('length', 'length'), TextField()))

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
    replaceRegexpOne(
      toString(
        CAST(NULLIF("example_event"."starts_at", "example_event"."starts_at") AS Nullable(DateTime64(6, 'UTC')))
      ),
      '\\.?0{1,6}$',
      ''
    ),
    '+00'
  ) AS "a",
  CAST(NULLIF("example_event"."day", "example_event"."day") AS Nullable(String)) AS "b",
  replaceRegexpOne(NULLIF("example_event"."opens", "example_event"."opens"), '\\.?0{1,6}$', '') AS "c",
  CASE
    WHEN NOT (
      NULLIF("example_event"."length", "example_event"."length") IS NULL
    )
    THEN CASE
      WHEN (
        intDiv(
          (
            NULLIF("example_event"."length", "example_event"."length") - (
              (
                NULLIF("example_event"."length", "example_event"."length") %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ),
          86400000000
        )
      ) <> 0
      THEN CAST((
        intDiv(
          (
            NULLIF("example_event"."length", "example_event"."length") - (
              (
                NULLIF("example_event"."length", "example_event"."length") %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ),
          86400000000
        )
      ) AS Nullable(String)) || CASE
        WHEN (
          intDiv(
            (
              NULLIF("example_event"."length", "example_event"."length") - (
                (
                  NULLIF("example_event"."length", "example_event"."length") %% 86400000000 + 86400000000
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
              NULLIF("example_event"."length", "example_event"."length") %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              intDiv(
                (
                  NULLIF("example_event"."length", "example_event"."length") - (
                    (
                      NULLIF("example_event"."length", "example_event"."length") %% 86400000000 + 86400000000
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
                    NULLIF("example_event"."length", "example_event"."length") %% 86400000000 + 86400000000
                  ) %% 86400000000
                ),
                3600000000
              ),
              (
                intDiv(
                  (
                    (
                      NULLIF("example_event"."length", "example_event"."length") %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ),
                  60000000
                )
              ) %% 60,
              (
                intDiv(
                  (
                    (
                      NULLIF("example_event"."length", "example_event"."length") %% 86400000000 + 86400000000
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
                      NULLIF("example_event"."length", "example_event"."length") %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE RTRIM(
                  printf(
                    '.%%06d',
                    (
                      (
                        NULLIF("example_event"."length", "example_event"."length") %% 86400000000 + 86400000000
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
                NULLIF("example_event"."length", "example_event"."length") %% 86400000000 + 86400000000
              ) %% 86400000000
            ),
            3600000000
          ),
          (
            intDiv(
              (
                (
                  NULLIF("example_event"."length", "example_event"."length") %% 86400000000 + 86400000000
                ) %% 86400000000
              ),
              60000000
            )
          ) %% 60,
          (
            intDiv(
              (
                (
                  NULLIF("example_event"."length", "example_event"."length") %% 86400000000 + 86400000000
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
                  NULLIF("example_event"."length", "example_event"."length") %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE RTRIM(
              printf(
                '.%%06d',
                (
                  (
                    NULLIF("example_event"."length", "example_event"."length") %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000
              ),
              '0'
            )
          END
        )
      )
    END
  END AS "d"
FROM "example_event"
WHERE
  "example_event"."id" = %s
ORDER BY
  "example_event"."id" ASC;
-- parameters: (1,)
