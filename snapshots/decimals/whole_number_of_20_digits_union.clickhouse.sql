-- Account.objects.values_list('pk')
--     .union(Account.objects.values_list(Value(10 ** 19 + 1)))
--     .order_by('pk')

SELECT
  *
FROM (
  (
    SELECT
      "example_account"."id" AS "pk"
    FROM "example_account"
  )
  UNION DISTINCT
  (
    SELECT
      CAST(%s AS Nullable(Decimal(20, 0))) AS "value1"
    FROM "example_account"
  )
) AS _l_0
ORDER BY
  1 ASC;
-- parameters: ('10000000000000000001',)
