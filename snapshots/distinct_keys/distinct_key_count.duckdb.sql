SELECT
  COUNT(*)
FROM (
  SELECT DISTINCT
    "example_entry"."rating" AS "rating"
  FROM "example_entry"
) AS "subquery";
-- parameters: ()
