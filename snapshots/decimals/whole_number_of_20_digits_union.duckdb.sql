(
  SELECT
    "example_account"."id" AS "pk"
  FROM "example_account"
)
UNION
(
  SELECT
    %s AS "value1"
  FROM "example_account"
)
ORDER BY
  1 ASC;
-- parameters: (Decimal('10000000000000000001'),)
