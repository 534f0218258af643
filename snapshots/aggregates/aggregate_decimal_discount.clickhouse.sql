-- Order.objects.aggregate(least=Min('discount'), total=Sum('discount', default=Decimal('0.00')))

SELECT
  MIN("example_order"."discount") AS "least",
  COALESCE(SUM("example_order"."discount"), CAST(%s AS Nullable(Decimal(5, 2)))) AS "total"
FROM "example_order";
-- parameters: ('0.00',)
