-- Account.objects.order_by('pk').annotate(v=Value(Decimal('0E-20')), w=Value(Decimal('0E+3')))

SELECT
  "example_account"."id",
  "example_account"."owner",
  "example_account"."balance",
  "example_account"."limit",
  "example_account"."rate",
  CAST(%s AS Nullable(Decimal(30, 20))) AS "v",
  CAST(%s AS Nullable(Decimal(10, 0))) AS "w"
FROM "example_account"
ORDER BY
  "example_account"."id" ASC;
-- parameters: ('0.00000000000000000000', '0')
