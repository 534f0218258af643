-- Account.objects.filter(pk=1)
--     .values_list(Value(TINY))
--     .union(Account.objects.values_list('balance'), Account.objects.filter(pk=1).values_list(Value(Decimal('1E+11'))))

(
  SELECT
    CAST(%s AS Nullable(Decimal(28, 18))) AS "value1"
  FROM "example_account"
  WHERE
    "example_account"."id" = %s
)
UNION DISTINCT
(
  SELECT
    "example_account"."balance" AS "balance"
  FROM "example_account"
)
UNION DISTINCT
(
  SELECT
    CAST(%s AS Nullable(Decimal(20, 0))) AS "value1"
  FROM "example_account"
  WHERE
    "example_account"."id" = %s
);
-- parameters: ('0.000000000000000001', 1, '100000000000', 1)
