-- SELECT "id", E'a\nb''c' AS "x", $$it's$$ AS "y" FROM "example_blog"

SELECT
  `id`,
  'a\nb\'c' AS `x`,
  'it\'s' AS `y`
FROM `example_blog`;
-- parameters: ()
