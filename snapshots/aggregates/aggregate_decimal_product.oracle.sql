-- OrderLine.objects.aggregate(total=Sum(F('quantity') * F('unit_price')))

SELECT
  SUM((
    "EXAMPLE_ORDERLINE"."QUANTITY" * "EXAMPLE_ORDERLINE"."UNIT_PRICE"
  )) AS "TOTAL"
FROM "EXAMPLE_ORDERLINE";
-- parameters: ()
