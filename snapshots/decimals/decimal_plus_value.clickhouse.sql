-- Account.objects.order_by('pk')
--     .annotate(v=F('balance') + Value(TINY), w=F('rate') - Value(Decimal('1E-30')))

SELECT
  "example_account"."id",
  "example_account"."owner",
  "example_account"."balance",
  "example_account"."limit",
  "example_account"."rate",
  (
    "example_account"."balance" + CAST(%s AS Nullable(Decimal(28, 18)))
  ) AS "v",
  (
    CAST("example_account"."rate" AS Nullable(Decimal(39, 30))) - CAST(%s AS Nullable(Decimal(38, 30)))
  ) AS "w"
FROM "example_account"
ORDER BY
  "example_account"."id" ASC;
-- parameters: ('0.000000000000000001', '0.000000000000000000000000000001')
