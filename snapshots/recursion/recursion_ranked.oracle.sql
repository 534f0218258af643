-- def ranked() -> Any:
--     """Return a window over a recursion."""
--     cte = named()
--     return with_cte(cte, select=cte.queryset()).annotate(n=Window(RowNumber(), order_by=['name', 'id'])).values('id', 'n')

WITH "R"("ID", "NAME") AS (
  SELECT
    "EXAMPLE_CATEGORY"."ID" AS "ID",
    "EXAMPLE_CATEGORY"."NAME" AS "NAME"
  FROM "EXAMPLE_CATEGORY"
  WHERE
    "EXAMPLE_CATEGORY"."PARENT_ID" IS NULL
  UNION ALL
  SELECT
    "EXAMPLE_CATEGORY"."ID" AS "ID",
    "EXAMPLE_CATEGORY"."NAME" AS "NAME"
  FROM "EXAMPLE_CATEGORY"
  INNER JOIN "R"
    ON "EXAMPLE_CATEGORY"."PARENT_ID" = (
      "R"."ID"
    )
)
SELECT
  "R"."ID" AS "ID",
  ROW_NUMBER() OVER (ORDER BY "R"."NAME", "R"."ID") AS "N"
FROM "R";
-- parameters: ()
