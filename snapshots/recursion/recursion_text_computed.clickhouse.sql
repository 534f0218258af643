-- below(Upper('name'), lambda cte: Lower('name'))

WITH RECURSIVE "r" AS (
  (
    SELECT
      "example_category"."id" AS "id",
      upperUTF8("example_category"."name") AS "value"
    FROM "example_category"
    WHERE
      "example_category"."parent_id" IS NULL
  )
  UNION ALL
  (
    SELECT
      "example_category"."id" AS "id",
      lowerUTF8("example_category"."name") AS "value"
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
-- parameters: ()
