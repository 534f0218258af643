-- SELECT *, 1 AS "one" FROM "example_blog" ORDER BY "id"

SELECT
  *,
  1 AS `one`
FROM `example_blog`
ORDER BY
  `id`;
-- parameters: ()
