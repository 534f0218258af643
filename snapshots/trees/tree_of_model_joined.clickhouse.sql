-- in_subtree(2).order_by('-pk')

WITH RECURSIVE "subtree" AS (
  (
    SELECT
      "example_category"."id",
      "example_category"."name",
      "example_category"."parent_id"
    FROM "example_category"
    WHERE
      "example_category"."id" = %s
  )
  UNION ALL
  (
    SELECT
      "example_category"."id",
      "example_category"."name",
      "example_category"."parent_id"
    FROM "example_category"
    INNER JOIN "subtree"
      ON "example_category"."parent_id" = (
        "subtree"."id"
      )
  )
)
SELECT
  "example_category_outer"."id",
  "example_category_outer"."name",
  "example_category_outer"."parent_id"
FROM "example_category" AS "example_category_outer"
INNER JOIN "subtree" AS "subtree_outer"
  ON "example_category_outer"."id" = (
    "subtree_outer"."id"
  )
ORDER BY
  "example_category_outer"."id" DESC;
-- parameters: (2,)
