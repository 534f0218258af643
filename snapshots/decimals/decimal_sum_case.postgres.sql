SELECT
  SUM(
    CASE
      WHEN "example_account"."id" < %s
      THEN "example_account"."balance"
      ELSE %s
    END
  ) AS "v"
FROM "example_account";
-- parameters: (3, Decimal('1E-18'))
