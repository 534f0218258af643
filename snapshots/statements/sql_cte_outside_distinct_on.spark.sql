-- WITH "c" AS (SELECT "blog_id", "id" FROM "example_entry") SELECT DISTINCT ON ("c"."blog_id") "c"."blog_id", "c"."id" FROM "c" ORDER BY "c"."blog_id", "c"."id" DESC

WITH `c` AS (
  SELECT
    `blog_id`,
    `id`
  FROM `example_entry`
)
SELECT
  `firsts`.`blog_id`,
  `firsts`.`id`
FROM (
  SELECT
    `c`.`blog_id`,
    `c`.`id`,
    `c`.`blog_id` AS `key1`,
    `c`.`id` AS `key2`,
    ROW_NUMBER() OVER (PARTITION BY `c`.`blog_id` ORDER BY `c`.`blog_id`, `c`.`id` DESC) AS `row_number`
  FROM `c`
) AS `firsts`
WHERE
  `firsts`.`row_number` = 1
ORDER BY
  `firsts`.`key1`,
  `firsts`.`key2` DESC;
-- parameters: ()
