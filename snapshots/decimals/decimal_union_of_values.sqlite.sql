SELECT
  CAST(%s AS NUMERIC) AS "value1"
FROM "example_account"
WHERE
  "example_account"."id" = %s
UNION
SELECT
  "example_account"."balance" AS "balance"
FROM "example_account"
UNION
SELECT
  CAST(%s AS NUMERIC) AS "value1"
FROM "example_account"
WHERE
  "example_account"."id" = %s;
-- parameters: ('1E-18', 1, '1E+11', 1)
