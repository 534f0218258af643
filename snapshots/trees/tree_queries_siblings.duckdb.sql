-- tree().order_siblings_by('-name').values_list('pk', 'tree_path').order_by('pk')

WITH RECURSIVE __rank_table("id", "parent_id", "rank_order") AS (
  SELECT
    "example_category"."id" AS "pk",
    "example_category"."parent_id" AS "parent",
    ROW_NUMBER() OVER (ORDER BY "example_category"."name" DESC) AS "rank_order"
  FROM "example_category"
), __tree("tree_depth", "tree_path", "tree_ordering", "tree_pk") AS (
  SELECT
    0,
    ["T".id],
    ["T".rank_order],
    "T"."id"
  FROM __rank_table AS "T"
  WHERE
    "T"."parent_id" IS NULL
  UNION ALL
  SELECT
    __tree.tree_depth + 1,
    __tree.tree_path || ["T".id],
    __tree.tree_ordering || ["T".rank_order],
    "T"."id"
  FROM __rank_table AS "T"
  JOIN __tree
    ON "T"."parent_id" = __tree.tree_pk
)
SELECT
  "example_category"."id" AS "pk",
  (
    __tree.tree_path
  ) AS "tree_path"
FROM "example_category"
INNER JOIN "__tree"
  ON (
    "__tree".tree_pk = "example_category"."id"
  )
ORDER BY
  1 ASC;
-- parameters: ()
