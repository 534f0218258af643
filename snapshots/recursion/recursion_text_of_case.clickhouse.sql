-- below(Case(When(name__gt='C', then=Value('late')), default=Value('early')), lambda cte: Concat(cte.col.value, Substr('name', 1, 2)))

WITH RECURSIVE "r" AS (
  (
    SELECT
      "example_category"."id" AS "id",
      CASE WHEN "example_category"."name" > %s THEN %s ELSE %s END AS "value"
    FROM "example_category"
    WHERE
      "example_category"."parent_id" IS NULL
  )
  UNION ALL
  (
    SELECT
      "example_category"."id" AS "id",
      concat(
        coalesce("r"."value", ''),
        coalesce(substringUTF8("example_category"."name", 1, 2), ''),
        ''
      ) AS "value"
    FROM "example_category"
    INNER JOIN "r"
      ON "example_category"."parent_id" = (
        "r"."id"
      )
  )
)
SELECT
  "r_outer"."id" AS "id",
  "r_outer"."value" AS "value"
FROM "r" AS "r_outer"
ORDER BY
  1 ASC;
-- parameters: ('C', 'late', 'early')
