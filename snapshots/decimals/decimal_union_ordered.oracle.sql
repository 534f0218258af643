-- Account.objects.values_list('balance', 'pk')
--     .union(Account.objects.filter(pk__lt=3).values_list(Value(Decimal('0.5')), 'pk'))
--     .order_by('pk', 'balance')

SELECT
  "EXAMPLE_ACCOUNT"."BALANCE" AS "BALANCE",
  "EXAMPLE_ACCOUNT"."ID" AS "PK"
FROM "EXAMPLE_ACCOUNT"
UNION
SELECT
  %s AS "VALUE1",
  "EXAMPLE_ACCOUNT"."ID" AS "PK"
FROM "EXAMPLE_ACCOUNT"
WHERE
  "EXAMPLE_ACCOUNT"."ID" < %s
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: (Decimal('0.5'), 3)
