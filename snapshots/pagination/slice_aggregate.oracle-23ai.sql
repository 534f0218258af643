-- Entry.objects.order_by('-pub_date', 'pk')[2:9].aggregate(total=Sum('number_of_pingbacks'))

SELECT
  SUM("__COL1")
FROM (
  SELECT
    "EXAMPLE_ENTRY"."NUMBER_OF_PINGBACKS" AS "__COL1"
  FROM "EXAMPLE_ENTRY"
  ORDER BY
    "EXAMPLE_ENTRY"."PUB_DATE" DESC,
    "EXAMPLE_ENTRY"."ID" ASC
  OFFSET 2 ROWS
  FETCH FIRST 7 ROWS ONLY
) "SUBQUERY";
-- parameters: ()
