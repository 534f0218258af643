-- Event.objects.values_list(MOMENT, 'pk').union(Event.objects.values_list('starts_at', 'pk'))

SELECT
  CAST(NULL AS TIMESTAMP) AS "VALUE1",
  "EXAMPLE_EVENT"."ID" AS "PK"
FROM "EXAMPLE_EVENT"
UNION
SELECT
  "EXAMPLE_EVENT"."STARTS_AT" AS "STARTS_AT",
  "EXAMPLE_EVENT"."ID" AS "PK"
FROM "EXAMPLE_EVENT";
-- parameters: ()
