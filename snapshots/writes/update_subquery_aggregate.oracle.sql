-- Product.objects.update(stock=Coalesce(Subquery(OrderLine.objects.filter(product=OuterRef('pk')).values('product').annotate(n=Sum('quantity')).values('n')), 0))

UPDATE "EXAMPLE_PRODUCT" SET "STOCK" = COALESCE(
  (
    SELECT
      SUM("U0"."QUANTITY") AS "N"
    FROM "EXAMPLE_ORDERLINE" "U0"
    WHERE
      "U0"."PRODUCT_ID" = (
        "EXAMPLE_PRODUCT"."ID"
      )
    GROUP BY
      "U0"."PRODUCT_ID"
  ),
  %s
);
-- parameters: (0,)
