-- EVENTS.annotate(n=ExtractHour('length')).filter(n__gte=2).values_list('pk')

SELECT
  "example_event"."id" AS "pk"
FROM "example_event"
WHERE
  EXTRACT(HOUR FROM "example_event"."length") >= %s
ORDER BY
  1 ASC;
-- parameters: (2,)
