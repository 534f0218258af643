-- def grouped() -> Any:
--     """Return a page of groups of a recursion with a text."""
--     cte = recursion(Category.objects.filter(parent=None).values('id', root=Upper('name')), lambda cte: cte.join(Category, parent=cte.col.id).values('id', root=cte.col.root))
--     groups = with_cte(cte, select=cte.queryset()).values('root').annotate(n=Count('id'), last=Max('id'))
--     return groups.order_by('-last')[1:3]

WITH "R"("ID", "ROOT") AS (
  SELECT
    "EXAMPLE_CATEGORY"."ID" AS "ID",
    CAST(UPPER("EXAMPLE_CATEGORY"."NAME") AS NVARCHAR2(2000)) AS "ROOT"
  FROM "EXAMPLE_CATEGORY"
  WHERE
    "EXAMPLE_CATEGORY"."PARENT_ID" IS NULL
  UNION ALL
  SELECT
    "EXAMPLE_CATEGORY"."ID" AS "ID",
    CAST("R"."ROOT" AS NVARCHAR2(2000)) AS "ROOT"
  FROM "EXAMPLE_CATEGORY"
  INNER JOIN "R"
    ON "EXAMPLE_CATEGORY"."PARENT_ID" = (
      "R"."ID"
    )
)
SELECT
  "R"."ROOT" AS "ROOT",
  COUNT("R"."ID") AS "N",
  MAX("R"."ID") AS "LAST"
FROM "R"
GROUP BY
  "R"."ROOT"
ORDER BY
  3 DESC
OFFSET 1 ROWS
FETCH FIRST 2 ROWS ONLY;
-- parameters: ()
