SELECT
  "B"."ID" AS "FIRST",
  "B".*,
  "A".*
FROM "EXAMPLE_BLOG" "B"
JOIN "EXAMPLE_AUTHOR" "A"
  ON "A"."ID" = "B"."ID";
-- parameters: ()
