-- WITH RECURSIVE "c"("n", "s") AS (SELECT 1, CAST('x' AS TEXT) UNION ALL SELECT "c"."n" + 1, "c"."s" || 'y' FROM "c" WHERE "c"."n" < 4) SELECT "c"."n", "c"."s" FROM "c"

WITH RECURSIVE "c"("n", "s") AS (
  SELECT
    1,
    CAST('x' AS Nullable(String))
  UNION ALL
  SELECT
    "c"."n" + 1,
    "c"."s" || 'y'
  FROM "c"
  WHERE
    "c"."n" < 4
)
SELECT
  "c_outer"."n",
  "c_outer"."s"
FROM "c" AS "c_outer";
-- parameters: ()
