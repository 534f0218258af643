-- SELECT "id", SUM("rating") OVER "v" AS "s" FROM "example_entry" WINDOW "w" AS (PARTITION BY "blog_id"), "v" AS ("w" ORDER BY "id")

SELECT
  `id`,
  SUM(`rating`) OVER (PARTITION BY `blog_id` ORDER BY `id`) AS `s`
FROM `example_entry`;
-- parameters: ()
