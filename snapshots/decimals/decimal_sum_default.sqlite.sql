SELECT
  COALESCE(SUM("example_account"."balance"), CAST(%s AS NUMERIC)) AS "v"
FROM "example_account"
WHERE
  "example_account"."id" = %s;
-- parameters: ('1.123456789012345678', 0)
