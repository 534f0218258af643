-- Event.objects.order_by('length', 'pk').values_list('title', 'length')

SELECT
  "EXAMPLE_EVENT"."TITLE" AS "TITLE",
  "EXAMPLE_EVENT"."LENGTH" AS "LENGTH"
FROM "EXAMPLE_EVENT"
ORDER BY
  2 ASC,
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
