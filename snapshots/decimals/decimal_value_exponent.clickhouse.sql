-- Account.objects.order_by('pk').annotate(v=Value(Decimal('12E+30')))

SELECT
  "example_account"."id",
  "example_account"."owner",
  "example_account"."balance",
  "example_account"."limit",
  "example_account"."rate",
  CAST(%s AS Nullable(Decimal(32, 0))) AS "v"
FROM "example_account"
ORDER BY
  "example_account"."id" ASC;
-- parameters: ('12000000000000000000000000000000',)
