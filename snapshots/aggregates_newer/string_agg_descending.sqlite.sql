-- Category.objects.annotate(names=StringAgg('products__name', delimiter=Value("'|%s"), order_by='-products__sku'))
--     .order_by('pk')

SELECT
  "joined"."example_category_id" AS "id",
  "joined"."example_category_name" AS "name",
  "joined"."example_category_parent_id" AS "parent_id",
  MAX("joined"."text1") AS "names"
FROM (
  SELECT
    "example_category"."id" AS "example_category_id",
    "example_category"."name" AS "example_category_name",
    "example_category"."parent_id" AS "example_category_parent_id",
    GROUP_CONCAT("example_product"."name", %s) OVER (
      PARTITION BY "example_category"."id", "example_category"."name", "example_category"."parent_id"
      ORDER BY "example_product"."sku" DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "text1"
  FROM "example_category"
  LEFT OUTER JOIN "example_product"
    ON (
      "example_category"."id" = "example_product"."category_id"
    )
) AS "joined"
GROUP BY
  "joined"."example_category_id",
  "joined"."example_category_name",
  "joined"."example_category_parent_id"
ORDER BY
  "joined"."example_category_id" ASC;
-- parameters: ("'|%s",)
