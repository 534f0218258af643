-- SELECT "id" FROM "example_entry" WHERE NOT (("blog_id", "rating") = (SELECT "blog_id", "rating" FROM "example_entry" WHERE "id" < 0))

SELECT
  `id`
FROM `example_entry`
WHERE
  NOT (
    (`blog_id`, `rating`) = (
      SELECT
        `blog_id`,
        `rating`
      FROM `example_entry`
      WHERE
        `id` < 0
    )
  );
-- parameters: ()
