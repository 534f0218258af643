-- Product.objects.order_by('pk')
--     .values_list('pk', Exists(OrderLine.objects.filter(product=OuterRef('pk')).order_by('pk')[2:5]))

SELECT
  "EXAMPLE_PRODUCT"."ID" AS "PK",
  CASE
    WHEN EXISTS(
      SELECT
        %s AS "A"
      FROM "EXAMPLE_ORDERLINE" "U0"
      WHERE
        "U0"."PRODUCT_ID" = (
          "EXAMPLE_PRODUCT"."ID"
        )
      OFFSET 2 ROWS
      FETCH FIRST 1 ROWS ONLY
    )
    THEN 1
    ELSE 0
  END AS "EXISTS1"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  1 ASC;
-- parameters: (1,)
