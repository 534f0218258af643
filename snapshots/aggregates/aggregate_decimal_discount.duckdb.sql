SELECT
  MIN("example_order"."discount") AS "least",
  COALESCE(SUM("example_order"."discount"), %s) AS "total"
FROM "example_order";
-- parameters: (Decimal('0.00'),)
