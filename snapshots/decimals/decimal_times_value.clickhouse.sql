-- Account.objects.order_by('pk')
--     .exclude(pk=4)
--     .annotate(v=F('balance') * 3, w=F('balance') * Decimal('0.5'), x=Decimal(2) * F('rate'))

SELECT
  "example_account"."id",
  "example_account"."owner",
  "example_account"."balance",
  "example_account"."limit",
  "example_account"."rate",
  (
    CAST("example_account"."balance" AS Nullable(Decimal(49, 18))) * %s
  ) AS "v",
  (
    CAST("example_account"."balance" AS Nullable(Decimal(41, 18))) * CAST(%s AS Nullable(Decimal(11, 1)))
  ) AS "w",
  (
    CAST(%s AS Nullable(Decimal(48, 0))) * "example_account"."rate"
  ) AS "x"
FROM "example_account"
WHERE
  NOT (
    "example_account"."id" = %s
  )
ORDER BY
  "example_account"."id" ASC;
-- parameters: (3, '0.5', '2', 4)
