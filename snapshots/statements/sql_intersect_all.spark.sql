-- SELECT "blog_id", "rating" FROM "example_entry" INTERSECT ALL SELECT "blog_id", 5 FROM "example_entry" WHERE "rating" > 1

SELECT
  `blog_id`,
  `rating`
FROM `example_entry`
INTERSECT ALL
SELECT
  `blog_id`,
  5
FROM `example_entry`
WHERE
  `rating` > 1;
-- parameters: ()
