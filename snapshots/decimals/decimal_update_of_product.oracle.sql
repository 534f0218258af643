-- Product.objects.filter(pk__lt=4).update(price=F('price') * LONG / Decimal('99999999.99999999'))

UPDATE "EXAMPLE_PRODUCT" SET "PRICE" = (
  (
    "EXAMPLE_PRODUCT"."PRICE" * %s
  ) / %s
)
WHERE
  "EXAMPLE_PRODUCT"."ID" < %s;
-- parameters: (Decimal('99999999.99999999'), Decimal('99999999.99999999'), 4)
