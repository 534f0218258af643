-- SELECT "id" FROM "example_entry" WHERE ("blog_id", "rating") IN (VALUES (1, 5), (1, 4), (2, 3))

SELECT
  `id`
FROM `example_entry`
WHERE
  (
    (
      `blog_id` = 1 AND `rating` = 5
    )
    OR (
      `blog_id` = 1 AND `rating` = 4
    )
    OR (
      `blog_id` = 2 AND `rating` = 3
    )
  );
-- parameters: ()
