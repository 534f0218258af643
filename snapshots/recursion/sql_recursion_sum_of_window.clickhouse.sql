-- WITH RECURSIVE "c" AS (SELECT "id", CAST(0 AS BIGINT) AS "n" FROM "example_category" WHERE "parent_id" IS NULL UNION ALL SELECT "x"."id", CAST(SUM("x"."id") OVER (ORDER BY "x"."id") AS BIGINT) FROM "example_category" AS "x" JOIN "c" ON "x"."parent_id" = "c"."id") SELECT "c"."id", "c"."n" FROM "c"

WITH RECURSIVE "c" AS (
  SELECT
    "id",
    CAST(0 AS Nullable(Int64)) AS "n"
  FROM "example_category"
  WHERE
    "parent_id" IS NULL
  UNION ALL
  SELECT
    "x"."id",
    CAST(SUM(toInt128("x"."id")) OVER (ORDER BY "x"."id") AS Nullable(Int64))
  FROM "example_category" AS "x"
  JOIN "c"
    ON "x"."parent_id" = "c"."id"
)
SELECT
  "c_outer"."id",
  "c_outer"."n"
FROM "c" AS "c_outer";
-- parameters: ()
