-- (SELECT "id" FROM "example_blog" UNION ALL SELECT "id" FROM "example_blog" ORDER BY 1 LIMIT 3) UNION ALL SELECT "id" FROM "example_blog"

(
  SELECT
    `id`
  FROM `example_blog`
  UNION ALL
  SELECT
    `id`
  FROM `example_blog`
  ORDER BY
    1
  LIMIT 3
)
UNION ALL
SELECT
  `id`
FROM `example_blog`;
-- parameters: ()
