-- tree().order_by('tree_depth', 'pk')

WITH RECURSIVE __tree("tree_depth", "tree_path", "tree_ordering", "tree_pk") AS (
  SELECT
    0,
    ["T".id],
    ["T"."id"],
    "T".id
  FROM example_category AS "T"
  WHERE
    "T"."parent_id" IS NULL
  UNION ALL
  SELECT
    __tree.tree_depth + 1,
    __tree.tree_path || ["T".id],
    __tree.tree_ordering || ["T"."id"],
    "T".id
  FROM example_category AS "T"
  JOIN __tree
    ON "T"."parent_id" = __tree.tree_pk
)
SELECT
  "example_category"."id",
  "example_category"."name",
  "example_category"."parent_id",
  (
    __tree.tree_depth
  ) AS "tree_depth",
  (
    __tree.tree_path
  ) AS "tree_path",
  (
    __tree.tree_ordering
  ) AS "tree_ordering"
FROM "example_category"
INNER JOIN "__tree"
  ON (
    "__tree".tree_pk = "example_category"."id"
  )
ORDER BY
  4 ASC,
  "example_category"."id" ASC;
-- parameters: ()
