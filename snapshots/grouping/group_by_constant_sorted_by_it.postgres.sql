SELECT
  %s AS "k",
  COUNT("example_entry"."id") AS "n"
FROM "example_entry"
ORDER BY
  1 DESC;
-- parameters: (7,)
