-- WITH RECURSIVE "c" AS (SELECT "id", "tagline" FROM "example_blog" WHERE "id" = 2 UNION ALL SELECT "b"."id", "c"."tagline" || "b"."tagline" FROM "c" JOIN "example_blog" AS "b" ON "b"."id" = "c"."id" + 1 WHERE "c"."id" < 5) SELECT "c"."id", "c"."tagline" FROM "c"

WITH "C"("ID", "TAGLINE") AS (
  SELECT
    "ID",
    CAST("TAGLINE" AS NVARCHAR2(2000)) AS "TAGLINE"
  FROM "EXAMPLE_BLOG"
  WHERE
    "ID" = 2
  UNION ALL
  SELECT
    "B"."ID",
    CAST("C"."TAGLINE" || "B"."TAGLINE" AS NVARCHAR2(2000))
  FROM "C"
  JOIN "EXAMPLE_BLOG" "B"
    ON "B"."ID" = "C"."ID" + 1
  WHERE
    "C"."ID" < 5
)
SELECT
  "C"."ID",
  "C"."TAGLINE"
FROM "C";
-- parameters: ()
