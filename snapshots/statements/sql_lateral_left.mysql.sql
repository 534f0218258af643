-- SELECT "example_blog"."id", "e"."id" FROM "example_blog" LEFT JOIN LATERAL (SELECT "example_entry"."id" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id" ORDER BY "example_entry"."id" LIMIT 1) AS "e" ON TRUE

SELECT
  `example_blog`.`id`,
  `e`.`id`
FROM `example_blog`
LEFT JOIN LATERAL (
  SELECT
    `example_entry`.`id`
  FROM `example_entry`
  WHERE
    `example_entry`.`blog_id` = `example_blog`.`id`
  ORDER BY
    `example_entry`.`id`
  LIMIT 1
) AS `e`
  ON TRUE;
-- parameters: ()
