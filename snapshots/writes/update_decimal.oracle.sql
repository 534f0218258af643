UPDATE "EXAMPLE_PRODUCT" SET "PRICE" = (
  "EXAMPLE_PRODUCT"."PRICE" * %s
)
WHERE
  "EXAMPLE_PRODUCT"."PRICE" > %s;
-- parameters: (Decimal('1.10'), Decimal('0'))
