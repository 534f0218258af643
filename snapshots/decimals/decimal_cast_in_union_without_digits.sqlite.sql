-- Product.objects.values('pk', v=Cast('stock', DecimalField()))
--     .union(Account.objects.exclude(balance=None).values('pk', v=Cast('balance', DecimalField())))
--     .order_by('pk', 'v')

SELECT
  "example_product"."id" AS "pk",
  CAST("example_product"."stock" AS NUMERIC) AS "v"
FROM "example_product"
UNION
SELECT
  "example_account"."id" AS "pk",
  CAST("example_account"."balance" AS NUMERIC) AS "v"
FROM "example_account"
WHERE
  NOT (
    "example_account"."balance" IS NULL
  )
ORDER BY
  1 ASC,
  2 ASC;
-- parameters: ()
