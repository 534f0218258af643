-- (SELECT "id" FROM "example_blog" UNION ALL SELECT "id" FROM "example_blog" ORDER BY 1 LIMIT 3) UNION ALL SELECT "id" FROM "example_blog"

(
  SELECT
    *
  FROM (
    SELECT
      "id"
    FROM "example_blog"
    UNION ALL
    SELECT
      "id"
    FROM "example_blog"
  ) AS _l_0
  ORDER BY
    1
  LIMIT 3
)
UNION ALL
SELECT
  "id"
FROM "example_blog";
-- parameters: ()
