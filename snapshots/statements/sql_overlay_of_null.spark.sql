-- SELECT "id", OVERLAY("name" PLACING NULL FROM 3) AS "a", OVERLAY("name" PLACING 'x' FROM NULL FOR 2) AS "b" FROM "example_blog"

SELECT
  `id`,
  NULL AS `a`,
  NULL AS `b`
FROM `example_blog`;
-- parameters: ()
