-- Order.objects.annotate(v=Cast('pk', CharField(max_length=36))).order_by('placed_at', 'pk')

SELECT
  "EXAMPLE_ORDER"."ID",
  "EXAMPLE_ORDER"."CUSTOMER_ID",
  "EXAMPLE_ORDER"."PLACED_AT",
  "EXAMPLE_ORDER"."STATUS",
  "EXAMPLE_ORDER"."DISCOUNT",
  CAST((
    SUBSTR("EXAMPLE_ORDER"."ID", 1, 8) || '-' || SUBSTR("EXAMPLE_ORDER"."ID", 9, 4) || '-' || SUBSTR("EXAMPLE_ORDER"."ID", 13, 4) || '-' || SUBSTR("EXAMPLE_ORDER"."ID", 17, 4) || '-' || SUBSTR("EXAMPLE_ORDER"."ID", 21, 12)
  ) AS NVARCHAR2(36)) AS "V"
FROM "EXAMPLE_ORDER"
ORDER BY
  "EXAMPLE_ORDER"."PLACED_AT" ASC,
  "EXAMPLE_ORDER"."ID" ASC;
-- parameters: ()
