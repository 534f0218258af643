-- Order.objects.annotate(n=Sum('lines__quantity')).aggregate(most=Max('n'), least=Min('n'))

SELECT
  MAX("N"),
  MIN("N")
FROM (
  SELECT
    SUM("EXAMPLE_ORDERLINE"."QUANTITY") AS "N"
  FROM "EXAMPLE_ORDER"
  LEFT OUTER JOIN "EXAMPLE_ORDERLINE"
    ON (
      "EXAMPLE_ORDER"."ID" = "EXAMPLE_ORDERLINE"."ORDER_ID"
    )
  GROUP BY
    "EXAMPLE_ORDER"."ID"
) "SUBQUERY";
-- parameters: ()
