-- Event.objects.values_list(START).union(Event.objects.values_list('day'))

SELECT
  TRUNC("EXAMPLE_EVENT"."STARTS_AT") AS "CAST1"
FROM "EXAMPLE_EVENT"
UNION
SELECT
  "EXAMPLE_EVENT"."DAY" AS "DAY"
FROM "EXAMPLE_EVENT";
-- parameters: ()
