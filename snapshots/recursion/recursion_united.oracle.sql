-- def united() -> Any:
--     """Return the union of two parts of a recursion."""
--     cte = named()
--     query = with_cte(cte, select=cte)
--     return query.filter(id__lt=3).union(query.filter(id__gte=3)).order_by('-id')

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
  "R"."NAME" AS "NAME"
FROM "R"
WHERE
  "R"."ID" < %s
UNION
SELECT
  "R"."ID" AS "ID",
  "R"."NAME" AS "NAME"
FROM "R"
WHERE
  "R"."ID" >= %s
ORDER BY
  1 DESC;
-- parameters: (3, 3)
