-- below(Value('/'), lambda cte: Concat(cte.col.value, F('name'), Value('/')))

WITH RECURSIVE "r" AS (
  (
    SELECT
      "example_category"."id" AS "id",
      %s AS "value"
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
        coalesce("example_category"."name", ''),
        coalesce(%s, ''),
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
-- parameters: ('/', '/')
