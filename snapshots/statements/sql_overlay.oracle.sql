-- SELECT "id", OVERLAY("name" PLACING 'xyz' FROM 3) AS "a", OVERLAY("name" PLACING "tagline" FROM 2 FOR 4) AS "b", OVERLAY("name" PLACING 'q' FROM CAST("id" AS INTEGER) FOR 0) AS "c" FROM "example_blog"

SELECT
  "ID",
  (
    SUBSTR("NAME", 1, 3 - 1) || 'xyz' || SUBSTR("NAME", 3 + LENGTH('xyz'))
  ) AS "A",
  (
    SUBSTR("NAME", 1, 2 - 1) || "TAGLINE" || SUBSTR("NAME", 2 + 4)
  ) AS "B",
  (
    SUBSTR("NAME", 1, CAST("ID" AS NUMBER(11)) - 1) || 'q' || SUBSTR(
      "NAME",
      CASE
        WHEN (
          CAST("ID" AS NUMBER(11)) + 0
        ) < 1
        THEN 1
        ELSE CAST("ID" AS NUMBER(11)) + 0
      END
    )
  ) AS "C"
FROM "EXAMPLE_BLOG";
-- parameters: ()
