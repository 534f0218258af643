SELECT
  COUNT("example_entry"."rating" > %s) AS "v"
FROM "example_entry";
-- parameters: (3,)
