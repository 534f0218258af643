-- OrderLine.objects.order_by('pk')[3:8].aggregate(total=Sum(F('quantity') * F('unit_price')))

SELECT
  SUM((
    "__COL1" * "__COL2"
  ))
FROM (
  SELECT
    "EXAMPLE_ORDERLINE"."QUANTITY" AS "__COL1",
    "EXAMPLE_ORDERLINE"."UNIT_PRICE" AS "__COL2"
  FROM "EXAMPLE_ORDERLINE"
  ORDER BY
    "EXAMPLE_ORDERLINE"."ID" ASC
  OFFSET 3 ROWS
  FETCH FIRST 5 ROWS ONLY
) "SUBQUERY";
-- parameters: ()
