-- Event.objects.values_list(DAY).union(Event.objects.values_list(DAY))

SELECT
  CAST(NULL AS DATE) AS "VALUE1"
FROM "EXAMPLE_EVENT"
UNION
SELECT
  CAST(NULL AS DATE) AS "VALUE1"
FROM "EXAMPLE_EVENT";
-- parameters: ()
