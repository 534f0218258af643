SELECT
  "example_account"."id",
  "example_account"."owner",
  "example_account"."balance",
  "example_account"."limit",
  "example_account"."rate",
  CASE
    WHEN NOT CAST(%s AS NUMERIC) IS NULL
    THEN PRINTF('%%.15g', CAST(%s AS NUMERIC))
  END AS "v"
FROM "example_account"
ORDER BY
  "example_account"."id" ASC;
-- parameters: ('-1.50', '-1.50')
