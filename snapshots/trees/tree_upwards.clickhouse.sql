-- upwards(repeated=True)

WITH RECURSIVE "above" AS (
  (
    SELECT
      "example_category"."id" AS "id",
      "example_category"."name" AS "name",
      "example_category"."parent_id" AS "parent_id"
    FROM "example_category"
    WHERE
      "example_category"."id" IN (%s, %s)
  )
  UNION ALL
  (
    SELECT
      "example_category"."id" AS "id",
      "example_category"."name" AS "name",
      "example_category"."parent_id" AS "parent_id"
    FROM "example_category"
    INNER JOIN "above"
      ON "example_category"."id" = (
        "above"."parent_id"
      )
  )
)
SELECT
  "above_outer"."id" AS "id",
  "above_outer"."name" AS "name",
  "above_outer"."parent_id" AS "parent_id"
FROM "above" AS "above_outer"
ORDER BY
  1 ASC;
-- parameters: (3, 4)
