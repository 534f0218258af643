-- OrderLine.objects.filter(Exists(Product.objects.filter(pk=OuterRef('product'), price=0))).delete()

DELETE FROM "EXAMPLE_ORDERLINE"
WHERE
  EXISTS(
    SELECT
      1 AS "A"
    FROM "EXAMPLE_PRODUCT" "U0"
    WHERE
      (
        "U0"."ID" = (
          "EXAMPLE_ORDERLINE"."PRODUCT_ID"
        ) AND "U0"."PRICE" = %s
      )
  );
-- parameters: (Decimal('0'),)
