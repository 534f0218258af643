-- SELECT "blog_id", COUNT(*) AS "n" FROM "example_entry" JOIN (SELECT "id" AS "blog_id" FROM "example_blog") AS "b" USING ("blog_id") GROUP BY "blog_id"

SELECT
  `blog_id`,
  COUNT(*) AS `n`
FROM `example_entry`
JOIN (
  SELECT
    `id` AS `blog_id`
  FROM `example_blog`
) AS `b`
  USING (`blog_id`)
GROUP BY
  `blog_id`;
-- parameters: ()
