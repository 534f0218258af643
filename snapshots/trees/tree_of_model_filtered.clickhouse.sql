-- of_model(5).filter(name='Other').values_list('name', 'parent_id')

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
  "subtree_outer"."name" AS "name",
  "subtree_outer"."parent_id" AS "parent_id"
FROM "subtree" AS "subtree_outer"
WHERE
  "subtree_outer"."name" = %s;
-- parameters: (5, 'Other')
