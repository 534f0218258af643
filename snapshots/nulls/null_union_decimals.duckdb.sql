(
  SELECT
    CAST(NULL AS DECIMAL(30, 18)) AS "value1"
  FROM "example_account"
  ORDER BY
    "example_account"."id" ASC
  LIMIT 2
)
UNION ALL
(
  SELECT
    "example_account"."balance" AS "balance"
  FROM "example_account"
);
-- parameters: ()
