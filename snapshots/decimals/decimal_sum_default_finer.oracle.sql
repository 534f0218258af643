-- Product.objects.aggregate(v=Sum('price', default=Decimal('0.125')))

SELECT
  COALESCE(SUM("EXAMPLE_PRODUCT"."PRICE"), %s) AS "V"
FROM "EXAMPLE_PRODUCT";
-- parameters: (Decimal('0.125'),)
