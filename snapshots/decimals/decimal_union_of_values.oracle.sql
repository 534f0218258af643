-- Account.objects.filter(pk=1)
--     .values_list(Value(TINY))
--     .union(Account.objects.values_list('balance'), Account.objects.filter(pk=1).values_list(Value(Decimal('1E+11'))))

SELECT
  %s AS "VALUE1"
FROM "EXAMPLE_ACCOUNT"
WHERE
  "EXAMPLE_ACCOUNT"."ID" = %s
UNION
SELECT
  "EXAMPLE_ACCOUNT"."BALANCE" AS "BALANCE"
FROM "EXAMPLE_ACCOUNT"
UNION
SELECT
  %s AS "VALUE1"
FROM "EXAMPLE_ACCOUNT"
WHERE
  "EXAMPLE_ACCOUNT"."ID" = %s;
-- parameters: (Decimal('1E-18'), 1, Decimal('1E+11'), 1)
