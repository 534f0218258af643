-- SELECT "id" FROM "example_entry" WHERE ("blog_id", "rating") BETWEEN SYMMETRIC (2, 3) AND (1, 4)

SELECT
  `id`
FROM `example_entry`
WHERE
  (
    (
      (
        `blog_id` > 2 OR (
          `blog_id` = 2 AND `rating` >= 3
        )
      )
      AND (
        `blog_id` < 1 OR (
          `blog_id` = 1 AND `rating` <= 4
        )
      )
    )
    OR (
      (
        `blog_id` > 1 OR (
          `blog_id` = 1 AND `rating` >= 4
        )
      )
      AND (
        `blog_id` < 2 OR (
          `blog_id` = 2 AND `rating` <= 3
        )
      )
    )
  );
-- parameters: ()
