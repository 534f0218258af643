-- Event.objects.order_by('pk').values_list(Cast('day', DateField()), Cast('deadline', DateField()))

SELECT
  TRUNC("EXAMPLE_EVENT"."DAY") AS "CAST1",
  TRUNC("EXAMPLE_EVENT"."DEADLINE") AS "CAST2"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
