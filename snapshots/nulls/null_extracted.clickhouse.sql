-- EVENTS.values('pk', v=ExtractYear(DAY), w=ExtractYear(MOMENT))

SELECT
  "example_event"."id" AS "pk",
  (
    toYear(NULL)
  ) AS "v",
  (
    toYear(NULL)
  ) AS "w"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
