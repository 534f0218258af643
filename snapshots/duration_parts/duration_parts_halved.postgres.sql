-- EVENTS.values_list('pk', ExtractMinute('length') / 2)

SELECT
  "example_event"."id" AS "pk",
  (
    EXTRACT(MINUTE FROM "example_event"."length") / %s
  ) AS "combinedexpression1"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: (2,)
