-- SELECT "id" FROM "example_blog" UNION SELECT "id" FROM "example_entry" INTERSECT SELECT 3

SELECT
  `id`
FROM `example_blog`
UNION
(
  SELECT
    `id`
  FROM `example_entry`
  INTERSECT
  SELECT
    3
);
-- parameters: ()
