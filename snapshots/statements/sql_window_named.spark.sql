-- SELECT "id", RANK() OVER "w" AS "r", SUM("rating") OVER ("w" ROWS UNBOUNDED PRECEDING) AS "s" FROM "example_entry" WINDOW "w" AS (PARTITION BY "blog_id" ORDER BY "id")

SELECT
  `id`,
  RANK() OVER (PARTITION BY `blog_id` ORDER BY `id`) AS `r`,
  SUM(`rating`) OVER (
    PARTITION BY `blog_id`
    ORDER BY `id`
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS `s`
FROM `example_entry`;
-- parameters: ()
