SELECT DISTINCT
  (
    "example_entry"."rating" + %s
  ) AS "a",
  (
    "example_entry"."rating" + %s
  ) AS "b"
FROM "example_entry"
ORDER BY
  1 DESC,
  2 ASC;
-- parameters: (1, 2)
