-- Product.objects.aggregate(v=Sum('price', default=Decimal('0.125')))

SELECT
  COALESCE(SUM("example_product"."price"), CAST(%s AS NUMERIC)) AS "v"
FROM "example_product";
-- parameters: ('0.125',)
