-- Account.objects.order_by('pk')
--     .annotate(v=Cast('balance', DecimalField()), w=Cast('pk', DecimalField()))

SELECT
  "EXAMPLE_ACCOUNT"."ID",
  "EXAMPLE_ACCOUNT"."OWNER",
  "EXAMPLE_ACCOUNT"."BALANCE",
  "EXAMPLE_ACCOUNT"."LIMIT",
  "EXAMPLE_ACCOUNT"."RATE",
  CAST("EXAMPLE_ACCOUNT"."BALANCE" AS NUMBER) AS "V",
  CAST("EXAMPLE_ACCOUNT"."ID" AS NUMBER) AS "W"
FROM "EXAMPLE_ACCOUNT"
ORDER BY
  "EXAMPLE_ACCOUNT"."ID" ASC;
-- parameters: ()
