-- SELECT "rating" FROM "example_entry" EXCEPT ALL SELECT "rating" FROM "example_entry" WHERE "blog_id" = 1

SELECT
  `rating`
FROM `example_entry`
EXCEPT ALL
SELECT
  `rating`
FROM `example_entry`
WHERE
  `blog_id` = 1;
-- parameters: ()
