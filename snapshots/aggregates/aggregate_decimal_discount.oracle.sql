-- Order.objects.aggregate(least=Min('discount'), total=Sum('discount', default=Decimal('0.00')))

SELECT
  MIN("EXAMPLE_ORDER"."DISCOUNT") AS "LEAST",
  COALESCE(SUM("EXAMPLE_ORDER"."DISCOUNT"), %s) AS "TOTAL"
FROM "EXAMPLE_ORDER";
-- parameters: (Decimal('0.00'),)
