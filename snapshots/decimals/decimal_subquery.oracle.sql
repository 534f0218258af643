-- Account.objects.order_by('pk')
--     .annotate(v=Coalesce(Subquery(Account.objects.filter(pk=OuterRef('pk')).values('balance')), Value(TINY)))

SELECT
  "EXAMPLE_ACCOUNT"."ID",
  "EXAMPLE_ACCOUNT"."OWNER",
  "EXAMPLE_ACCOUNT"."BALANCE",
  "EXAMPLE_ACCOUNT"."LIMIT",
  "EXAMPLE_ACCOUNT"."RATE",
  COALESCE(
    (
      SELECT
        "U0"."BALANCE" AS "BALANCE"
      FROM "EXAMPLE_ACCOUNT" "U0"
      WHERE
        "U0"."ID" = (
          "EXAMPLE_ACCOUNT"."ID"
        )
    ),
    %s
  ) AS "V"
FROM "EXAMPLE_ACCOUNT"
ORDER BY
  "EXAMPLE_ACCOUNT"."ID" ASC;
-- parameters: (Decimal('1E-18'),)
