-- Category.objects.annotate(names=StringAgg('products__name', delimiter=Value("'|%s"), order_by='-products__sku'))
--     .order_by('pk')

SELECT
  "example_category"."id",
  "example_category"."name",
  "example_category"."parent_id",
  STRING_AGG("example_product"."name", %s
  ORDER BY
    "example_product"."sku" DESC) AS "names"
FROM "example_category"
LEFT OUTER JOIN "example_product"
  ON (
    "example_category"."id" = "example_product"."category_id"
  )
GROUP BY
  "example_category"."id",
  "example_category"."name",
  "example_category"."parent_id"
ORDER BY
  "example_category"."id" ASC;
-- parameters: ("'|%s",)
