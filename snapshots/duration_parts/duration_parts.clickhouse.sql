-- EVENTS.values_list('pk', *parts('length'), *parts('pause'))

SELECT
  "example_event"."id" AS "pk",
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
    )
  ) AS "extractday1",
  (
    intDiv(
      (
        (
          "example_event"."length" %% 86400000000 + 86400000000
        ) %% 86400000000
      ),
      3600000000
    )
  ) AS "extracthour1",
  (
    intDiv(
      (
        (
          "example_event"."length" %% 86400000000 + 86400000000
        ) %% 86400000000
      ),
      60000000
    ) %% 60
  ) AS "extractminute1",
  trunc(
    (
      (
        (
          "example_event"."length" %% 86400000000 + 86400000000
        ) %% 86400000000
      ) %% 60000000 / 1000000.0
    )
  ) AS "extractsecond1",
  (
    (
      intDiv(
        (
          "example_event"."pause" - (
            (
              "example_event"."pause" %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ),
        86400000000
      )
    )
  ) AS "extractday2",
  (
    intDiv(
      (
        (
          "example_event"."pause" %% 86400000000 + 86400000000
        ) %% 86400000000
      ),
      3600000000
    )
  ) AS "extracthour2",
  (
    intDiv(
      (
        (
          "example_event"."pause" %% 86400000000 + 86400000000
        ) %% 86400000000
      ),
      60000000
    ) %% 60
  ) AS "extractminute2",
  trunc(
    (
      (
        (
          "example_event"."pause" %% 86400000000 + 86400000000
        ) %% 86400000000
      ) %% 60000000 / 1000000.0
    )
  ) AS "extractsecond2"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
