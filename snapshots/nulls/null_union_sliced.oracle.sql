-- Event.objects.order_by('pk').values_list(DAY)[:3].union(Event.objects.values_list('deadline'), all=True)

SELECT
  "ARM"."VALUE1"
FROM (
  SELECT
    CAST(NULL AS DATE) AS "VALUE1"
  FROM "EXAMPLE_EVENT"
  ORDER BY
    "EXAMPLE_EVENT"."ID" ASC
  FETCH FIRST 3 ROWS ONLY
) "ARM"
UNION ALL
SELECT
  "EXAMPLE_EVENT"."DEADLINE" AS "DEADLINE"
FROM "EXAMPLE_EVENT";
-- parameters: ()
