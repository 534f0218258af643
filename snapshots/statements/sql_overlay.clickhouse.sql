-- SELECT "id", OVERLAY("name" PLACING 'xyz' FROM 3) AS "a", OVERLAY("name" PLACING "tagline" FROM 2 FOR 4) AS "b", OVERLAY("name" PLACING 'q' FROM CAST("id" AS INTEGER) FOR 0) AS "c" FROM "example_blog"

SELECT
  "id",
  (
    substringUTF8("name", 1, 3 - 1) || 'xyz' || substringUTF8(
      "name",
      CASE WHEN (
        3 + lengthUTF8('xyz')
      ) < 1 THEN 1 ELSE 3 + lengthUTF8('xyz') END
    )
  ) AS "a",
  (
    substringUTF8("name", 1, 2 - 1) || "tagline" || substringUTF8("name", 2 + 4)
  ) AS "b",
  (
    substringUTF8("name", 1, CAST("id" AS Nullable(Int32)) - 1) || 'q' || substringUTF8(
      "name",
      CASE
        WHEN (
          CAST("id" AS Nullable(Int32)) + 0
        ) < 1
        THEN 1
        ELSE CAST("id" AS Nullable(Int32)) + 0
      END
    )
  ) AS "c"
FROM "example_blog";
-- parameters: ()
