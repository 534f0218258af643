-- Customer.objects.annotate(buys=Exists(Order.objects.filter(customer=OuterRef('pk'))))
--     .values('buys')
--     .annotate(n=Count('pk'))
--     .order_by('buys')

SELECT
  "GROUPED"."KEY1" AS "BUYS",
  COUNT("GROUPED"."EXAMPLE_CUSTOMER_ID") AS "N"
FROM (
  SELECT
    CASE
      WHEN EXISTS(
        SELECT
          1 AS "A"
        FROM "EXAMPLE_ORDER" "U0"
        WHERE
          "U0"."CUSTOMER_ID" = (
            "EXAMPLE_CUSTOMER"."ID"
          )
      )
      THEN 1
      ELSE 0
    END AS "KEY1",
    "EXAMPLE_CUSTOMER"."ID" AS "EXAMPLE_CUSTOMER_ID"
  FROM "EXAMPLE_CUSTOMER"
) "GROUPED"
GROUP BY
  "GROUPED"."KEY1"
ORDER BY
  1 ASC;
-- parameters: ()
