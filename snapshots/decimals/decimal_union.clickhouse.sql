-- Account.objects.values_list('rate')
--     .union(Account.objects.exclude(pk=4).values_list('limit'), all=True)

(
  SELECT
    CAST("example_account"."rate" AS Nullable(Decimal(76, 30))) AS "rate"
  FROM "example_account"
)
UNION ALL
(
  SELECT
    CAST("example_account"."limit" AS Nullable(Decimal(76, 30))) AS "limit"
  FROM "example_account"
  WHERE
    NOT (
      "example_account"."id" = %s
    )
);
-- parameters: (4,)
