-- SELECT "id", OVERLAY("name" PLACING "tagline" FROM 3) AS "a" FROM "example_blog"

SELECT
  "ID",
  (
    SUBSTR("NAME", 1, 3 - 1) || "TAGLINE" || SUBSTR(
      "NAME",
      CASE
        WHEN (
          3 + COALESCE(LENGTH("TAGLINE"), 0)
        ) < 1
        THEN 1
        ELSE 3 + COALESCE(LENGTH("TAGLINE"), 0)
      END
    )
  ) AS "A"
FROM "EXAMPLE_BLOG";
-- parameters: ()
