-- Product.objects.filter(price__gt=0).update(price=F('price') * Decimal('1.10'))

UPDATE "example_product" SET "price" = CAST(ROUND("example_product"."price" * CAST(%s AS NUMERIC), 2) AS NUMERIC)
WHERE
  "example_product"."price" > %s;
-- parameters: ('1.10', '0')
