-- below(Case(When(name__gt='C', then=Value('late')), default=Value('early')), lambda cte: Concat(cte.col.value, Substr('name', 1, 2)))

WITH "R"("ID", "VALUE") AS (
  SELECT
    "EXAMPLE_CATEGORY"."ID" AS "ID",
    CAST(TO_NCHAR(CASE WHEN "EXAMPLE_CATEGORY"."NAME" > %s THEN %s ELSE %s END) AS NVARCHAR2(2000)) AS "VALUE"
  FROM "EXAMPLE_CATEGORY"
  WHERE
    "EXAMPLE_CATEGORY"."PARENT_ID" IS NULL
  UNION ALL
  SELECT
    "EXAMPLE_CATEGORY"."ID" AS "ID",
    CAST((
      "R"."VALUE" || SUBSTR("EXAMPLE_CATEGORY"."NAME", 1, 2)
    ) AS NVARCHAR2(2000)) AS "VALUE"
  FROM "EXAMPLE_CATEGORY"
  INNER JOIN "R"
    ON "EXAMPLE_CATEGORY"."PARENT_ID" = (
      "R"."ID"
    )
)
SELECT
  "R"."ID" AS "ID",
  "R"."VALUE" AS "VALUE"
FROM "R"
ORDER BY
  1 ASC;
-- parameters: ('C', 'late', 'early')
