-- Product.objects.filter(pk=1)
--     .union(Product.objects.filter(pk__in=[2, 3]))
--     .order_by('-pk')
--     .values_list('pk', 'name')

SELECT
  "EXAMPLE_PRODUCT"."ID" AS "PK",
  "EXAMPLE_PRODUCT"."NAME" AS "NAME"
FROM "EXAMPLE_PRODUCT"
WHERE
  "EXAMPLE_PRODUCT"."ID" = %s
UNION
SELECT
  "EXAMPLE_PRODUCT"."ID" AS "PK",
  "EXAMPLE_PRODUCT"."NAME" AS "NAME"
FROM "EXAMPLE_PRODUCT"
WHERE
  "EXAMPLE_PRODUCT"."ID" IN (%s, %s)
ORDER BY
  1 DESC;
-- parameters: (1, 2, 3)
