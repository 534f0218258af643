SELECT
  SUM(CASE WHEN "example_entry"."rating" > %s THEN %s ELSE %s END) AS "v"
FROM "example_entry";
-- parameters: (3, 1, 0)
