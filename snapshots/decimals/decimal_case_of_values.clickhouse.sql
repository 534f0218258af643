-- Account.objects.order_by('pk')
--     .annotate(v=Case(When(pk=1, then=Value(EXACT)), When(pk=2, then=Value(Decimal('99.5'))), default=Value(TINY)))

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
    THEN CAST(%s AS Nullable(Decimal(28, 18)))
    ELSE CAST(%s AS Nullable(Decimal(28, 18)))
  END AS "v"
FROM "example_account"
ORDER BY
  "example_account"."id" ASC;
-- parameters: (1, '1.123456789012345678', 2, '99.5', '0.000000000000000001')
