-- EVENTS.values('pk', v=ExtractYear(DAY), w=ExtractYear(MOMENT))

SELECT
  "example_event"."id" AS "pk",
  django_datetime_extract('year', NULL, NULL, NULL) AS "v",
  django_datetime_extract('year', NULL, 'UTC', 'UTC') AS "w"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
