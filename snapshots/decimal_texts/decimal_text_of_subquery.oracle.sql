-- Product.objects.order_by('pk')
--     .values_list(text(Subquery(Product.objects.filter(pk=OuterRef('pk')).values('price')[:1])), text(Subquery(Product.objects.filter(pk=OuterRef('pk')).values(x=F('price') * 2)[:1])))

SELECT
  TO_CHAR(
    (
      SELECT
        "U0"."PRICE" AS "PRICE"
      FROM "EXAMPLE_PRODUCT" "U0"
      WHERE
        "U0"."ID" = (
          "EXAMPLE_PRODUCT"."ID"
        )
      FETCH FIRST 1 ROWS ONLY
    ),
    'FM999999999999999999999999999999999990.00'
  ) AS "CAST1",
  TO_CHAR(
    (
      SELECT
        (
          "U0"."PRICE" * %s
        ) AS "X"
      FROM "EXAMPLE_PRODUCT" "U0"
      WHERE
        "U0"."ID" = (
          "EXAMPLE_PRODUCT"."ID"
        )
      FETCH FIRST 1 ROWS ONLY
    ),
    'FM999999999999999999999999999999999990.00'
  ) AS "CAST2"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: (2,)
