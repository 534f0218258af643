SELECT DISTINCT
  "example_picture"."content" AS "content"
FROM "example_picture"
ORDER BY
  1 DESC
LIMIT 3
OFFSET 1;
-- parameters: ()
