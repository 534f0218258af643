SELECT
  "example_entry"."rating" > %s AS "high",
  COUNT("example_entry"."id") AS "n"
FROM "example_entry"
GROUP BY
  "example_entry"."rating" > %s
ORDER BY
  1 ASC;
-- parameters: (3, 3)
