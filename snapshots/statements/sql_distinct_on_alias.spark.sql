-- SELECT DISTINCT ON ("b") "blog_id" AS "b", "id" FROM "example_entry" ORDER BY "b", "id"

SELECT
  `firsts`.`b`,
  `firsts`.`id`
FROM (
  SELECT
    `blog_id` AS `b`,
    `id`,
    `blog_id` AS `key1`,
    `id` AS `key2`,
    ROW_NUMBER() OVER (PARTITION BY `blog_id` ORDER BY `blog_id`, `id`) AS `row_number`
  FROM `example_entry`
) AS `firsts`
WHERE
  `firsts`.`row_number` = 1
ORDER BY
  `firsts`.`key1`,
  `firsts`.`key2`;
-- parameters: ()
