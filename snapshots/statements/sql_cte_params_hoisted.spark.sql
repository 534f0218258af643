-- runs(f'SELECT "id", %s AS "v" FROM {BLOGS} WHERE "id" > %s AND "id" IN (WITH "c" AS (SELECT "blog_id" FROM {ENTRIES} WHERE "rating" = %s) SELECT "c"."blog_id" FROM "c")', 7, 1, 5)

WITH `c` AS (
  SELECT
    `blog_id`
  FROM `example_entry`
  WHERE
    `rating` = %s
)
SELECT
  `id`,
  %s AS `v`
FROM `example_blog`
WHERE
  `id` > %s AND `id` IN (
    SELECT
      `c`.`blog_id`
    FROM `c`
  );
-- parameters: (5, 7, 1)
