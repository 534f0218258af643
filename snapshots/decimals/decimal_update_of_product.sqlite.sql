-- Product.objects.filter(pk__lt=4).update(price=F('price') * LONG / Decimal('99999999.99999999'))

UPDATE "example_product" SET "price" = CAST(ROUND(
  CAST((
    "example_product"."price" * CAST(%s AS NUMERIC)
  ) AS REAL) / CAST(%s AS NUMERIC),
  2
) AS NUMERIC)
WHERE
  "example_product"."id" < %s;
-- parameters: ('99999999.99999999', '99999999.99999999', 4)
