-- Account.objects.order_by('pk')
--     .annotate(v=Window(Lag('balance', default=Value(TINY, FINE)), order_by='pk'), w=Coalesce(Window(FirstValue('rate'), order_by='-pk'), Value(EXACT)))

SELECT
  "example_account"."id",
  "example_account"."owner",
  "example_account"."balance",
  "example_account"."limit",
  "example_account"."rate",
  lag(
    toNullable("example_account"."balance"),
    1,
    CAST(%s AS Nullable(Decimal(30, 18)))
  ) OVER (ORDER BY "example_account"."id") AS "v",
  COALESCE(
    CAST(first_value_respect_nulls(toNullable("example_account"."rate")) OVER (ORDER BY "example_account"."id" DESC) AS Nullable(Decimal(76, 30))),
    CAST(%s AS Nullable(Decimal(76, 30)))
  ) AS "w"
FROM "example_account"
ORDER BY
  "example_account"."id" ASC;
-- parameters: ('0.000000000000000001', '1.123456789012345678')
