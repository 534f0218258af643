-- SELECT DISTINCT ON (1) "blog_id" AS "b", "id" FROM "example_entry" ORDER BY 1, "rating" DESC, "id" DESC

SELECT
  `firsts`.`b`,
  `firsts`.`id`
FROM (
  SELECT
    `blog_id` AS `b`,
    `id`,
    `blog_id` AS `key1`,
    `rating` AS `key2`,
    `id` AS `key3`,
    ROW_NUMBER() OVER (PARTITION BY `blog_id` ORDER BY `blog_id`, `rating` DESC, `id` DESC) AS `row_number`
  FROM `example_entry`
) AS `firsts`
WHERE
  `firsts`.`row_number` = 1
ORDER BY
  `firsts`.`key1`,
  `firsts`.`key2` DESC,
  `firsts`.`key3` DESC;
-- parameters: ()
