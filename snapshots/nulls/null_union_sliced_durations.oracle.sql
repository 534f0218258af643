-- Event.objects.order_by('pk').values_list(SPAN, 'pk')[1:3].union(Event.objects.values_list('pause', 'pk'))

SELECT
  "ARM"."VALUE1",
  "ARM"."PK"
FROM (
  SELECT
    CAST(NULL AS INTERVAL DAY(9) TO SECOND(6)) AS "VALUE1",
    "EXAMPLE_EVENT"."ID" AS "PK"
  FROM "EXAMPLE_EVENT"
  ORDER BY
    2 ASC
  OFFSET 1 ROWS
  FETCH FIRST 2 ROWS ONLY
) "ARM"
UNION
SELECT
  "EXAMPLE_EVENT"."PAUSE" AS "PAUSE",
  "EXAMPLE_EVENT"."ID" AS "PK"
FROM "EXAMPLE_EVENT";
-- parameters: ()
