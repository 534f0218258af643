-- SELECT "id" FROM "example_entry" WHERE ROW("blog_id", "rating") <= ROW(1, 4) ORDER BY "id"

SELECT
  `id`
FROM `example_entry`
WHERE
  ROW(`blog_id`, `rating`) <= ROW(1, 4)
ORDER BY
  `id`;
-- parameters: ()
