-- SELECT "example_blog"."id", "e"."rating" FROM "example_blog" CROSS JOIN LATERAL (SELECT "rating", "id" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id" ORDER BY "rating" DESC, "id" LIMIT 2) AS "e"

SELECT
  `example_blog`.`id`,
  `e`.`rating`
FROM `example_blog`
CROSS JOIN LATERAL (
  SELECT
    `rating`,
    `id`
  FROM `example_entry`
  WHERE
    `example_entry`.`blog_id` = `example_blog`.`id`
  ORDER BY
    `rating` DESC,
    `id`
  LIMIT 2
) AS `e`;
-- parameters: ()
