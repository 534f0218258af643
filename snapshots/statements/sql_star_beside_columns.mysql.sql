-- SELECT *, 1 AS "one" FROM "example_blog" ORDER BY "id"

SELECT
  `example_blog`.*,
  1 AS `one`
FROM `example_blog`
ORDER BY
  `id`;
-- parameters: ()
