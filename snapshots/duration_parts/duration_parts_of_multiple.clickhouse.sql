-- EVENTS.values_list('pk', *parts(duration(F('length') * -3)))

SELECT
  "example_event"."id" AS "pk",
  (
    (
      (
        intDiv(
          (
            "example_event"."length" - (
              (
                "example_event"."length" %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ),
          86400000000
        )
      ) * %s
    )
  ) AS "extractday1",
  (
    intDiv(
      (
        (
          (
            "example_event"."length" %% 86400000000 + 86400000000
          ) %% 86400000000
        ) * %s
      ),
      3600000000
    )
  ) AS "extracthour1",
  (
    intDiv(
      (
        (
          (
            "example_event"."length" %% 86400000000 + 86400000000
          ) %% 86400000000
        ) * %s
      ),
      60000000
    ) %% 60
  ) AS "extractminute1",
  trunc(
    (
      (
        (
          (
            "example_event"."length" %% 86400000000 + 86400000000
          ) %% 86400000000
        ) * %s
      ) %% 60000000 / 1000000.0
    )
  ) AS "extractsecond1"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: (-3, -3, -3, -3)
