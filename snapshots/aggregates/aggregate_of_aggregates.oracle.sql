SELECT
  MAX("EXAMPLE_ENTRY"."RATING") AS "A",
  (
    MAX("EXAMPLE_ENTRY"."RATING") * %s
  ) AS "B"
FROM "EXAMPLE_ENTRY";
-- parameters: (2,)
