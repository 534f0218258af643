-- of_model(1).order_by('pk')

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
  "subtree_outer"."id",
  "subtree_outer"."name",
  "subtree_outer"."parent_id"
FROM "subtree" AS "subtree_outer"
ORDER BY
  "subtree_outer"."id" ASC;
-- parameters: (1,)
