-- SELECT "id", OVERLAY("name" PLACING 'xyz' FROM 3) AS "a", OVERLAY("name" PLACING "tagline" FROM 2 FOR 4) AS "b", OVERLAY("name" PLACING 'q' FROM CAST("id" AS INTEGER) FOR 0) AS "c" FROM "example_blog"

SELECT
  "id",
  (
    SUBSTR("name", 1, 3 - 1) || 'xyz' || SUBSTR("name", 3 + LENGTH('xyz'))
  ) AS "a",
  (
    SUBSTR("name", 1, 2 - 1) || "tagline" || SUBSTR("name", 2 + 4)
  ) AS "b",
  (
    SUBSTR("name", 1, CAST("id" AS INTEGER) - 1) || 'q' || SUBSTR(
      "name",
      CASE
        WHEN (
          CAST("id" AS INTEGER) + 0
        ) < 1
        THEN 1
        ELSE CAST("id" AS INTEGER) + 0
      END
    )
  ) AS "c"
FROM "example_blog";
-- parameters: ()
