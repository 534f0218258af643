-- Product.objects.filter(price__gt=0).update(price=F('price') * Decimal('1.10'))

UPDATE "EXAMPLE_PRODUCT" SET "PRICE" = (
  "EXAMPLE_PRODUCT"."PRICE" * %s
)
WHERE
  "EXAMPLE_PRODUCT"."PRICE" > %s;
-- parameters: (Decimal('1.10'), Decimal('0'))
