-- in_depth().filter(depth__gte=1, name__gt='D').order_by('-depth', 'pk')

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
  "example_category_outer"."id",
  "example_category_outer"."name",
  "example_category_outer"."parent_id",
  "branches_outer"."depth" AS "depth"
FROM "example_category" AS "example_category_outer"
INNER JOIN "branches" AS "branches_outer"
  ON "example_category_outer"."id" = (
    "branches_outer"."id"
  )
WHERE
  (
    "branches_outer"."depth" >= %s AND "example_category_outer"."name" > %s
  )
ORDER BY
  4 DESC,
  "example_category_outer"."id" ASC;
-- parameters: (0, 1, 1, 'D')
