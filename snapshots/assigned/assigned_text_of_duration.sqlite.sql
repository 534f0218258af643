-- Event.objects.update(title=F('length'))

UPDATE "example_event" SET "title" = CASE
  WHEN NOT "example_event"."length" IS NULL
  THEN CASE
    WHEN (
      (
        "example_event"."length" - (
          (
            "example_event"."length" %% 86400000000 + 86400000000
          ) %% 86400000000
        )
      ) / 86400000000
    ) <> 0
    THEN CAST((
      (
        "example_event"."length" - (
          (
            "example_event"."length" %% 86400000000 + 86400000000
          ) %% 86400000000
        )
      ) / 86400000000
    ) AS TEXT) || CASE
      WHEN (
        (
          "example_event"."length" - (
            (
              "example_event"."length" %% 86400000000 + 86400000000
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
            "example_event"."length" %% 86400000000 + 86400000000
          ) %% 86400000000
        ) = 0
        THEN ''
        ELSE CASE
          WHEN (
            (
              "example_event"."length" - (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
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
                "example_event"."length" %% 86400000000 + 86400000000
              ) %% 86400000000
            ) / 3600000000,
            MOD(
              (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              ) / 60000000,
              60
            ),
            MOD(
              (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              ) / 1000000,
              60
            )
          ) || (
            CASE
              WHEN (
                MOD((
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000, 1000000)
              ) = 0
              THEN ''
              ELSE RTRIM(
                PRINTF(
                  '.%%06d',
                  MOD((
                    "example_event"."length" %% 86400000000 + 86400000000
                  ) %% 86400000000, 1000000)
                ),
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
            "example_event"."length" %% 86400000000 + 86400000000
          ) %% 86400000000
        ) / 3600000000,
        MOD(
          (
            (
              "example_event"."length" %% 86400000000 + 86400000000
            ) %% 86400000000
          ) / 60000000,
          60
        ),
        MOD(
          (
            (
              "example_event"."length" %% 86400000000 + 86400000000
            ) %% 86400000000
          ) / 1000000,
          60
        )
      ) || (
        CASE
          WHEN (
            MOD((
              "example_event"."length" %% 86400000000 + 86400000000
            ) %% 86400000000, 1000000)
          ) = 0
          THEN ''
          ELSE RTRIM(
            PRINTF(
              '.%%06d',
              MOD((
                "example_event"."length" %% 86400000000 + 86400000000
              ) %% 86400000000, 1000000)
            ),
            '0'
          )
        END
      )
    )
  END
END;
-- parameters: ()
