-- SELECT "id" FROM "example_entry" WHERE "blog_id" IN (SELECT "id" FROM "example_blog" WHERE "id" < 3) FOR UPDATE

SELECT
  `id`
FROM `example_entry`
WHERE
  `blog_id` IN (
    SELECT
      `id`
    FROM `example_blog`
    WHERE
      `id` < 3
  );
-- parameters: ()
