-- tree().tree_fields(names='name').filter(tree_depth__gte=1).values('pk', 'names').order_by('pk')

WITH RECURSIVE __tree("names", "tree_depth", "tree_path", "tree_ordering", "tree_pk") AS (
  SELECT
    CAST(ARRAY["T"."name"] AS TEXT[]),
    0,
    ARRAY["T".id],
    ARRAY["T"."id"],
    "T".id
  FROM example_category AS "T"
  WHERE
    "T"."parent_id" IS NULL
  UNION ALL
  SELECT
    __tree."names" || CAST("T"."name" AS TEXT),
    __tree.tree_depth + 1,
    __tree.tree_path || "T".id,
    __tree.tree_ordering || "T"."id",
    "T".id
  FROM example_category AS "T"
  JOIN __tree
    ON "T"."parent_id" = __tree.tree_pk
)
SELECT
  "example_category"."id" AS "pk",
  (
    __tree.names
  ) AS "names"
FROM "example_category"
INNER JOIN "__tree"
  ON (
    "__tree".tree_pk = "example_category"."id"
  )
WHERE
  (
    __tree.tree_depth
  ) >= %s
ORDER BY
  1 ASC;
-- parameters: (1,)
