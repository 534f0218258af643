-- Product.objects.order_by('pk').values_list(text(NullIf('price', Decimal('25'))))

SELECT
  toDecimalString(NULLIF("example_product"."price", CAST(%s AS Nullable(Decimal(10, 0)))), 2) AS "cast1"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: ('25',)
