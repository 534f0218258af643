-- SELECT "id" FROM "example_blog" WHERE "id" IN (VALUES (1), (3))

SELECT
  `id`
FROM `example_blog`
WHERE
  `id` IN (1, 3);
-- parameters: ()
