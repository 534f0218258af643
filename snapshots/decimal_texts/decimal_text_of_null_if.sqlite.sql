-- Product.objects.order_by('pk').values_list(text(NullIf('price', Decimal('25'))))

SELECT
  CASE
    WHEN NOT NULLIF("example_product"."price", CAST(%s AS NUMERIC)) IS NULL
    THEN PRINTF('%%.2f', NULLIF("example_product"."price", CAST(%s AS NUMERIC)))
  END AS "cast1"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: ('25', '25')
