-- WITH "c" AS (SELECT DISTINCT ON ("blog_id") "blog_id", "id" FROM "example_entry" ORDER BY "blog_id", "rating" DESC, "id") SELECT "c"."blog_id", "c"."id" FROM "c"

WITH `c` AS (
  SELECT
    `firsts`.`blog_id`,
    `firsts`.`id`
  FROM (
    SELECT
      `blog_id`,
      `id`,
      `blog_id` AS `key1`,
      `rating` AS `key2`,
      `id` AS `key3`,
      ROW_NUMBER() OVER (PARTITION BY `blog_id` ORDER BY `blog_id`, `rating` DESC, `id`) AS `row_number`
    FROM `example_entry`
  ) AS `firsts`
  WHERE
    `firsts`.`row_number` = 1
  ORDER BY
    `firsts`.`key1`,
    `firsts`.`key2` DESC,
    `firsts`.`key3`
)
SELECT
  `c`.`blog_id`,
  `c`.`id`
FROM `c`;
-- parameters: ()
