-- Event.objects.order_by('pk').annotate(d=START).values_list('d')[:5]

SELECT
  TRUNC("EXAMPLE_EVENT"."STARTS_AT") AS "D"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC
FETCH FIRST 5 ROWS ONLY;
-- parameters: ()
