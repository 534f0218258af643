SELECT
  COALESCE(SUM("example_product"."price"), %s) AS "v"
FROM "example_product";
-- parameters: (Decimal('0.125'),)
