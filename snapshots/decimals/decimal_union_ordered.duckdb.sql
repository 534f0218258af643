(
  SELECT
    "example_account"."balance" AS "balance",
    "example_account"."id" AS "pk"
  FROM "example_account"
)
UNION
(
  SELECT
    %s AS "value1",
    "example_account"."id" AS "pk"
  FROM "example_account"
  WHERE
    "example_account"."id" < %s
)
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: (Decimal('0.5'), 3)
