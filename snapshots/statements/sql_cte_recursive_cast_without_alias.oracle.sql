-- WITH RECURSIVE "c" AS (SELECT "id", CAST("name" AS TEXT) FROM "example_blog" WHERE "id" = 2 UNION ALL SELECT "b"."id", CAST("b"."name" AS TEXT) FROM "c" JOIN "example_blog" AS "b" ON "b"."id" = "c"."id" + 2) SELECT "c"."id", "c"."name" FROM "c"

WITH "C"("ID", "NAME") AS (
  SELECT
    "ID",
    CAST("NAME" AS NVARCHAR2(2000)) AS "NAME"
  FROM "EXAMPLE_BLOG"
  WHERE
    "ID" = 2
  UNION ALL
  SELECT
    "B"."ID",
    CAST("B"."NAME" AS NVARCHAR2(2000))
  FROM "C"
  JOIN "EXAMPLE_BLOG" "B"
    ON "B"."ID" = "C"."ID" + 2
)
SELECT
  "C"."ID",
  "C"."NAME"
FROM "C";
-- parameters: ()
