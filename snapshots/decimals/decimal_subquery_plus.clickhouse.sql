-- Account.objects.order_by('pk')
--     .annotate(v=Subquery(Account.objects.filter(pk=OuterRef('pk')).values('balance')) + Value(TINY))
--     .filter(v__gt=TINY)

SELECT
  "example_account_outer"."id",
  "example_account_outer"."owner",
  "example_account_outer"."balance",
  "example_account_outer"."limit",
  "example_account_outer"."rate",
  (
    (
      SELECT
        "u0"."balance" AS "balance"
      FROM "example_account" AS "u0"
      WHERE
        "u0"."id" = (
          "example_account_outer"."id"
        )
    ) + CAST(%s AS Nullable(Decimal(28, 18)))
  ) AS "v"
FROM "example_account" AS "example_account_outer"
WHERE
  (
    (
      SELECT
        "u0"."balance" AS "balance"
      FROM "example_account" AS "u0"
      WHERE
        "u0"."id" = (
          "example_account_outer"."id"
        )
    ) + CAST(%s AS Nullable(Decimal(28, 18)))
  ) > CAST(%s AS Nullable(Decimal(28, 18)))
ORDER BY
  "example_account_outer"."id" ASC;
-- parameters: ('0.000000000000000001', '0.000000000000000001', '0.000000000000000001')
