SELECT
  (
    "EXAMPLE_ENTRY"."RATING" * %s
  ) AS "V",
  "EXAMPLE_ENTRY"."ID" AS "PK"
FROM "EXAMPLE_ENTRY"
ORDER BY
  2 ASC;
-- parameters: (2,)
