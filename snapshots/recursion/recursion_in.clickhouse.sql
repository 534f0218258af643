-- read(Category.objects.filter(parent=None).values('id'), lambda cte: cte.join(Category, parent=cte.col.id).filter(pk__in=Product.objects.values('category')).values('id'))

WITH RECURSIVE "r" AS (
  (
    SELECT
      "example_category"."id" AS "id"
    FROM "example_category"
    WHERE
      "example_category"."parent_id" IS NULL
  )
  UNION ALL
  (
    SELECT
      "example_category"."id" AS "id"
    FROM "example_category"
    INNER JOIN "r"
      ON "example_category"."parent_id" = (
        "r"."id"
      )
    WHERE
      "example_category"."id" IN (
        SELECT
          "u0"."category_id" AS "category"
        FROM "example_product" AS "u0"
      )
  )
)
SELECT
  "r_outer"."id" AS "id"
FROM "r" AS "r_outer"
ORDER BY
  1 ASC;
-- parameters: ()
