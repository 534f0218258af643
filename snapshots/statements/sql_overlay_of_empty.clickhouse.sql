-- SELECT "id", OVERLAY("name" PLACING "tagline" FROM 3) AS "a" FROM "example_blog"

SELECT
  "id",
  (
    substringUTF8("name", 1, 3 - 1) || "tagline" || substringUTF8(
      "name",
      CASE
        WHEN (
          3 + lengthUTF8("tagline")
        ) < 1
        THEN 1
        ELSE 3 + lengthUTF8("tagline")
      END
    )
  ) AS "a"
FROM "example_blog";
-- parameters: ()
