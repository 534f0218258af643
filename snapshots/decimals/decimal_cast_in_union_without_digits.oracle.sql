-- Product.objects.values('pk', v=Cast('stock', DecimalField()))
--     .union(Account.objects.exclude(balance=None).values('pk', v=Cast('balance', DecimalField())))
--     .order_by('pk', 'v')

SELECT
  "EXAMPLE_PRODUCT"."ID" AS "PK",
  CAST("EXAMPLE_PRODUCT"."STOCK" AS NUMBER) AS "V"
FROM "EXAMPLE_PRODUCT"
UNION
SELECT
  "EXAMPLE_ACCOUNT"."ID" AS "PK",
  CAST("EXAMPLE_ACCOUNT"."BALANCE" AS NUMBER) AS "V"
FROM "EXAMPLE_ACCOUNT"
WHERE
  NOT (
    "EXAMPLE_ACCOUNT"."BALANCE" IS NULL
  )
ORDER BY
  1 ASC,
  2 ASC;
-- parameters: ()
