SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK",
  (
    "EXAMPLE_ENTRY"."RATING" + %s
  ) AS "W"
FROM "EXAMPLE_ENTRY"
ORDER BY
  1 ASC;
-- parameters: (1,)
