-- def by_position() -> Any:
--     """Return a subtree, selecting only a text and its key."""
--
--     def make(cte: CTE) -> Any:
--         below = cte.join(Category, parent=cte.col.id).values_list('name', 'id')
--         return Category.objects.filter(pk=1).values_list('name', 'id').union(below, all=True)
--     cte = CTE.recursive(make, name='t')
--     return with_cte(cte, select=cte).order_by('id')

WITH "T"("NAME", "ID") AS (
  SELECT
    "EXAMPLE_CATEGORY"."NAME" AS "NAME",
    "EXAMPLE_CATEGORY"."ID" AS "ID"
  FROM "EXAMPLE_CATEGORY"
  WHERE
    "EXAMPLE_CATEGORY"."ID" = %s
  UNION ALL
  SELECT
    "EXAMPLE_CATEGORY"."NAME" AS "NAME",
    "EXAMPLE_CATEGORY"."ID" AS "ID"
  FROM "EXAMPLE_CATEGORY"
  INNER JOIN "T"
    ON "EXAMPLE_CATEGORY"."PARENT_ID" = (
      "T"."ID"
    )
)
SELECT
  "T"."NAME" AS "NAME",
  "T"."ID" AS "ID"
FROM "T"
ORDER BY
  2 ASC;
-- parameters: (1,)
