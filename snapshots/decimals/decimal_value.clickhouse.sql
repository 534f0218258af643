-- Account.objects.order_by('pk').annotate(v=Value(TINY), w=Value(HUGE), x=Value(Decimal('-0.125')))

SELECT
  "example_account"."id",
  "example_account"."owner",
  "example_account"."balance",
  "example_account"."limit",
  "example_account"."rate",
  CAST(%s AS Nullable(Decimal(28, 18))) AS "v",
  CAST(%s AS Nullable(Decimal(37, 1))) AS "w",
  CAST(%s AS Nullable(Decimal(13, 3))) AS "x"
FROM "example_account"
ORDER BY
  "example_account"."id" ASC;
-- parameters: ('0.000000000000000001', '123456789012345678901234567890123456.5', '-0.125')
