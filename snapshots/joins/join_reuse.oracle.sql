-- Product.objects.filter(category__parent__name='Food', category__name='Cheese')
--     .order_by('category__parent__name', 'pk')
--     .values_list('name', 'category__name', 'category__parent__name')

SELECT
  "EXAMPLE_PRODUCT"."NAME" AS "NAME",
  "EXAMPLE_CATEGORY"."NAME" AS "CATEGORY__NAME",
  "T3"."NAME" AS "CATEGORY__PARENT__NAME"
FROM "EXAMPLE_PRODUCT"
INNER JOIN "EXAMPLE_CATEGORY"
  ON (
    "EXAMPLE_PRODUCT"."CATEGORY_ID" = "EXAMPLE_CATEGORY"."ID"
  )
INNER JOIN "EXAMPLE_CATEGORY" "T3"
  ON (
    "EXAMPLE_CATEGORY"."PARENT_ID" = "T3"."ID"
  )
WHERE
  (
    "EXAMPLE_CATEGORY"."NAME" = %s AND "T3"."NAME" = %s
  )
ORDER BY
  3 ASC,
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: ('Cheese', 'Food')
