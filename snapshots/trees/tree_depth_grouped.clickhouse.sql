-- in_depth().values('depth').annotate(n=Count('pk'), last=Max('name')).order_by('depth')

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
  "branches_outer"."depth" AS "depth",
  COUNT("example_category_outer"."id") AS "n",
  MAX("example_category_outer"."name") AS "last"
FROM "example_category" AS "example_category_outer"
INNER JOIN "branches" AS "branches_outer"
  ON "example_category_outer"."id" = (
    "branches_outer"."id"
  )
GROUP BY
  "branches_outer"."depth"
ORDER BY
  1 ASC;
-- parameters: (0, 1)
