-- SELECT "id" FROM "example_entry" WHERE ROW("blog_id", "rating") <= ROW(1, 4) ORDER BY "id"

SELECT
  `id`
FROM `example_entry`
WHERE
  (
    `blog_id` < 1 OR (
      `blog_id` = 1 AND `rating` <= 4
    )
  )
ORDER BY
  `id`;
-- parameters: ()
