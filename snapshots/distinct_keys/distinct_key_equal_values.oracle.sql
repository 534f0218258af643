SELECT DISTINCT
  (
    "EXAMPLE_ENTRY"."RATING" + %s
  ) AS "A",
  (
    "EXAMPLE_ENTRY"."RATING" + %s
  ) AS "B"
FROM "EXAMPLE_ENTRY"
ORDER BY
  1 DESC,
  2 ASC;
-- parameters: (1, 2)
