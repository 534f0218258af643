-- Account.objects.order_by('pk')
--     .annotate(v=Cast('balance', DecimalField()), w=Cast('pk', DecimalField()))

SELECT
  "example_account"."id",
  "example_account"."owner",
  "example_account"."balance",
  "example_account"."limit",
  "example_account"."rate",
  CAST("example_account"."balance" AS DECIMAL(30, 18)) AS "v",
  CAST("example_account"."id" AS DECIMAL(19, 0)) AS "w"
FROM "example_account"
ORDER BY
  "example_account"."id" ASC;
-- parameters: ()
