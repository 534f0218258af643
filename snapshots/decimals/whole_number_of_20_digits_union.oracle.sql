-- Account.objects.values_list('pk')
--     .union(Account.objects.values_list(Value(10 ** 19 + 1)))
--     .order_by('pk')

SELECT
  "EXAMPLE_ACCOUNT"."ID" AS "PK"
FROM "EXAMPLE_ACCOUNT"
UNION
SELECT
  %s AS "VALUE1"
FROM "EXAMPLE_ACCOUNT"
ORDER BY
  1 ASC;
-- parameters: (10000000000000000001,)
