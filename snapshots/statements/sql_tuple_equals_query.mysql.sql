-- SELECT "id" FROM "example_entry" WHERE NOT (("blog_id", "rating") = (SELECT "blog_id", "rating" FROM "example_entry" ORDER BY "id" LIMIT 1))

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
      ORDER BY
        `id`
      LIMIT 1
    )
  );
-- parameters: ()
