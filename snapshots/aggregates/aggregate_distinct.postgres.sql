SELECT
  COUNT(DISTINCT "example_entry"."rating") AS "n",
  SUM(DISTINCT "example_entry"."rating") AS "total"
FROM "example_entry";
-- parameters: ()
