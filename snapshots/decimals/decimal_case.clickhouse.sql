-- Account.objects.order_by('pk')
--     .annotate(v=Case(When(pk=1, then=Value(TINY)), When(pk=2, then=Value(Decimal(7))), default='balance', output_field=FINE))

SELECT
  "example_account"."id",
  "example_account"."owner",
  "example_account"."balance",
  "example_account"."limit",
  "example_account"."rate",
  CASE
    WHEN "example_account"."id" = %s
    THEN CAST(%s AS Nullable(Decimal(28, 18)))
    WHEN "example_account"."id" = %s
    THEN CAST(%s AS Nullable(Decimal(30, 18)))
    ELSE "example_account"."balance"
  END AS "v"
FROM "example_account"
ORDER BY
  "example_account"."id" ASC;
-- parameters: (1, '0.000000000000000001', 2, '7')
