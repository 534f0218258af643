-- SELECT "id", OVERLAY("name" PLACING "tagline" FROM 3) AS "a" FROM "example_blog"

SELECT
  `id`,
  (
    substring(`name`, 1, 3 - 1) || `tagline` || substring(`name`, 3 + length(`tagline`))
  ) AS `a`
FROM `example_blog`;
-- parameters: ()
