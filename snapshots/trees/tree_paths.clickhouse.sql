-- paths(TextField())

WITH RECURSIVE "paths" AS (
  (
    SELECT
      "example_category"."id" AS "id",
      CAST("example_category"."name" AS Nullable(String)) AS "path"
    FROM "example_category"
    WHERE
      "example_category"."parent_id" IS NULL
  )
  UNION ALL
  (
    SELECT
      "example_category"."id" AS "id",
      concat(
        coalesce("paths"."path", ''),
        coalesce(%s, ''),
        coalesce("example_category"."name", ''),
        ''
      ) AS "path"
    FROM "example_category"
    INNER JOIN "paths"
      ON "example_category"."parent_id" = (
        "paths"."id"
      )
  )
)
SELECT
  "example_category_outer"."id",
  "example_category_outer"."name",
  "example_category_outer"."parent_id",
  "paths_outer"."path" AS "path"
FROM "example_category" AS "example_category_outer"
INNER JOIN "paths" AS "paths_outer"
  ON "example_category_outer"."id" = (
    "paths_outer"."id"
  )
ORDER BY
  "example_category_outer"."id" ASC;
-- parameters: (' > ',)
