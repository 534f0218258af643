-- EVENTS.values_list('pk', ExtractMinute('length') / 2)

SELECT
  "example_event"."id" AS "pk",
  (
    CAST(intDiv(
      (
        (
          "example_event"."length" %% 86400000000 + 86400000000
        ) %% 86400000000
      ),
      60000000
    ) %% 60 AS Nullable(Decimal(76, 20))) / %s
  ) AS "combinedexpression1"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: (2,)
