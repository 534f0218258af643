-- two_side_by_side().order_by('pk')

WITH RECURSIVE "totals" AS (
  SELECT
    "example_product"."category_id" AS "category_id",
    SUM("example_product"."price") AS "total",
    COUNT("example_product"."id") AS "n"
  FROM "example_product"
  GROUP BY
    "example_product"."category_id"
), "children_of" AS (
  SELECT
    "example_category"."parent_id" AS "parent_id",
    COUNT("example_category"."id") AS "n"
  FROM "example_category"
  WHERE
    NOT (
      "example_category"."parent_id" IS NULL
    )
  GROUP BY
    "example_category"."parent_id"
)
SELECT
  "example_category_outer"."id",
  "example_category_outer"."name",
  "example_category_outer"."parent_id",
  "totals"."n" AS "n",
  "children_of"."n" AS "siblings"
FROM "example_category" AS "example_category_outer"
INNER JOIN "totals"
  ON "example_category_outer"."id" = (
    "totals"."category_id"
  )
INNER JOIN "children_of"
  ON "example_category_outer"."parent_id" = (
    "children_of"."parent_id"
  )
ORDER BY
  "example_category_outer"."id" ASC;
-- parameters: ()
