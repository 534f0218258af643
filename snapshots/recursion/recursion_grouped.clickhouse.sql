-- def grouped() -> Any:
--     """Return a page of groups of a recursion with a text."""
--     cte = recursion(Category.objects.filter(parent=None).values('id', root=Upper('name')), lambda cte: cte.join(Category, parent=cte.col.id).values('id', root=cte.col.root))
--     groups = with_cte(cte, select=cte.queryset()).values('root').annotate(n=Count('id'), last=Max('id'))
--     return groups.order_by('-last')[1:3]

WITH RECURSIVE "r" AS (
  (
    SELECT
      "example_category"."id" AS "id",
      upperUTF8("example_category"."name") AS "root"
    FROM "example_category"
    WHERE
      "example_category"."parent_id" IS NULL
  )
  UNION ALL
  (
    SELECT
      "example_category"."id" AS "id",
      "r"."root" AS "root"
    FROM "example_category"
    INNER JOIN "r"
      ON "example_category"."parent_id" = (
        "r"."id"
      )
  )
)
SELECT
  "r_outer"."root" AS "root",
  COUNT("r_outer"."id") AS "n",
  MAX("r_outer"."id") AS "last"
FROM "r" AS "r_outer"
GROUP BY
  "r_outer"."root"
ORDER BY
  3 DESC
LIMIT 2
OFFSET 1;
-- parameters: ()
