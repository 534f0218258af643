-- in_depth().values('depth').distinct().order_by('-depth')

WITH RECURSIVE "branches" AS (
  (
    SELECT
      "example_category"."id" AS "id",
      "example_category"."name" AS "name",
      CAST(%s AS Nullable(Int64)) AS "depth"
    FROM "example_category"
    WHERE
      "example_category"."parent_id" IS NULL
  )
  UNION ALL
  (
    SELECT
      "example_category"."id" AS "id",
      "example_category"."name" AS "name",
      CAST((
        "branches"."depth" + %s
      ) AS Nullable(Int64)) AS "depth"
    FROM "example_category"
    INNER JOIN "branches"
      ON "example_category"."parent_id" = (
        "branches"."id"
      )
  )
)
SELECT DISTINCT
  "branches_outer"."depth" AS "depth"
FROM "example_category" AS "example_category_outer"
INNER JOIN "branches" AS "branches_outer"
  ON "example_category_outer"."id" = (
    "branches_outer"."id"
  )
ORDER BY
  1 DESC;
-- parameters: (0, 1)
