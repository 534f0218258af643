-- EVENTS.values_list('pk', ExtractMinute('length') / 2)

SELECT
  "example_event"."id" AS "pk",
  (
    CAST((
      MOD(
        (
          (
            "example_event"."length" %% 86400000000 + 86400000000
          ) %% 86400000000
        ) / 1000000 / 60,
        60
      )
    ) AS REAL) / %s
  ) AS "combinedexpression1"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: (2,)
