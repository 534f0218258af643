-- Event.objects.values_list('deadline').union(Event.objects.values_list(DAY), all=True)

SELECT
  "EXAMPLE_EVENT"."DEADLINE" AS "DEADLINE"
FROM "EXAMPLE_EVENT"
UNION ALL
SELECT
  CAST(NULL AS DATE) AS "VALUE1"
FROM "EXAMPLE_EVENT";
-- parameters: ()
