-- Product.objects.aggregate(v=Sum('price', default=Decimal('0.125')))

SELECT
  COALESCE(
    CAST(SUM("example_product"."price") AS Nullable(Decimal(76, 3))),
    CAST(%s AS Nullable(Decimal(76, 3)))
  ) AS "v"
FROM "example_product";
-- parameters: ('0.125',)
