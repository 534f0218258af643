-- def by_position() -> Any:
--     """Return a subtree, selecting only a text and its key."""
--
--     def make(cte: CTE) -> Any:
--         below = cte.join(Category, parent=cte.col.id).values_list('name', 'id')
--         return Category.objects.filter(pk=1).values_list('name', 'id').union(below, all=True)
--     cte = CTE.recursive(make, name='t')
--     return with_cte(cte, select=cte).order_by('id')

WITH RECURSIVE "t" AS (
  (
    SELECT
      "example_category"."name" AS "name",
      "example_category"."id" AS "id"
    FROM "example_category"
    WHERE
      "example_category"."id" = %s
  )
  UNION ALL
  (
    SELECT
      "example_category"."name" AS "name",
      "example_category"."id" AS "id"
    FROM "example_category"
    INNER JOIN "t"
      ON "example_category"."parent_id" = (
        "t"."id"
      )
  )
)
SELECT
  "t_outer"."name" AS "name",
  "t_outer"."id" AS "id"
FROM "t" AS "t_outer"
ORDER BY
  2 ASC;
-- parameters: (1,)
