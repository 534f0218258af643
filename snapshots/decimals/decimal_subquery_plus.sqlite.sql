-- Account.objects.order_by('pk')
--     .annotate(v=Subquery(Account.objects.filter(pk=OuterRef('pk')).values('balance')) + Value(TINY))
--     .filter(v__gt=TINY)

SELECT
  "example_account"."id",
  "example_account"."owner",
  "example_account"."balance",
  "example_account"."limit",
  "example_account"."rate",
  (
    (
      SELECT
        "U0"."balance" AS "balance"
      FROM "example_account" AS "U0"
      WHERE
        "U0"."id" = (
          "example_account"."id"
        )
    ) + CAST(%s AS NUMERIC)
  ) AS "v"
FROM "example_account"
WHERE
  (
    (
      SELECT
        "U0"."balance" AS "balance"
      FROM "example_account" AS "U0"
      WHERE
        "U0"."id" = (
          "example_account"."id"
        )
    ) + CAST(%s AS NUMERIC)
  ) > CAST(%s AS NUMERIC)
ORDER BY
  "example_account"."id" ASC;
-- parameters: ('0.000000000000000001', '0.000000000000000001', '0.000000000000000001')
