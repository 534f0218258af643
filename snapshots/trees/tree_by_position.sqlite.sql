WITH RECURSIVE "t" AS (
  SELECT
    "example_category"."name" AS "name",
    "example_category"."id" AS "id"
  FROM "example_category"
  WHERE
    "example_category"."id" = %s
  UNION ALL
  SELECT
    "example_category"."name" AS "name",
    "example_category"."id" AS "id"
  FROM "example_category"
  INNER JOIN "t"
    ON "example_category"."parent_id" = (
      "t"."id"
    )
)
SELECT
  "t"."name" AS "name",
  "t"."id" AS "id"
FROM "t"
ORDER BY
  2 ASC;
-- parameters: (1,)
