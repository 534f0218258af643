SELECT
  "example_account"."id" AS "pk",
  COALESCE(NULLIF("example_account"."id", %s), %s) AS "v",
  %s AS "w"
FROM "example_account"
ORDER BY
  1 ASC;
-- parameters: (2, 9223372036854775808, -9223372036854775808)
