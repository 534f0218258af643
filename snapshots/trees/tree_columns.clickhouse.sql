-- with_cte((cte := branches()), select=cte).order_by('depth', 'name')

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
SELECT
  "branches_outer"."id" AS "id",
  "branches_outer"."name" AS "name",
  "branches_outer"."depth" AS "depth"
FROM "branches" AS "branches_outer"
ORDER BY
  3 ASC,
  2 ASC;
-- parameters: (0, 1)
