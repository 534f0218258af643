-- EVENTS.values_list('pk', *parts('length'), *parts('pause'))

SELECT
  "example_event"."id" AS "pk",
  (
    (
      (
        "example_event"."length" - (
          (
            "example_event"."length" %% 86400000000 + 86400000000
          ) %% 86400000000
        )
      ) / 86400000000
    )
  ) AS "extractday1",
  (
    (
      (
        "example_event"."length" %% 86400000000 + 86400000000
      ) %% 86400000000
    ) / 1000000 / 3600
  ) AS "extracthour1",
  (
    MOD(
      (
        (
          "example_event"."length" %% 86400000000 + 86400000000
        ) %% 86400000000
      ) / 1000000 / 60,
      60
    )
  ) AS "extractminute1",
  (
    SIGN(
      (
        MOD((
          "example_event"."length" %% 86400000000 + 86400000000
        ) %% 86400000000, 60000000) / 1000000.0
      )
    ) * FLOOR(
      ABS(
        (
          MOD((
            "example_event"."length" %% 86400000000 + 86400000000
          ) %% 86400000000, 60000000) / 1000000.0
        )
      )
    )
  ) AS "extractsecond1",
  (
    (
      (
        "example_event"."pause" - (
          (
            "example_event"."pause" %% 86400000000 + 86400000000
          ) %% 86400000000
        )
      ) / 86400000000
    )
  ) AS "extractday2",
  (
    (
      (
        "example_event"."pause" %% 86400000000 + 86400000000
      ) %% 86400000000
    ) / 1000000 / 3600
  ) AS "extracthour2",
  (
    MOD(
      (
        (
          "example_event"."pause" %% 86400000000 + 86400000000
        ) %% 86400000000
      ) / 1000000 / 60,
      60
    )
  ) AS "extractminute2",
  (
    SIGN(
      (
        MOD((
          "example_event"."pause" %% 86400000000 + 86400000000
        ) %% 86400000000, 60000000) / 1000000.0
      )
    ) * FLOOR(
      ABS(
        (
          MOD((
            "example_event"."pause" %% 86400000000 + 86400000000
          ) %% 86400000000, 60000000) / 1000000.0
        )
      )
    )
  ) AS "extractsecond2"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
