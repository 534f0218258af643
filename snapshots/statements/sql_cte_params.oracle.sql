WITH "C" AS (
  SELECT
    "ID"
  FROM "EXAMPLE_ENTRY"
  WHERE
    "RATING" > %s
)
SELECT
  "C"."ID",
  %s AS "V"
FROM "C"
FETCH FIRST %s ROWS ONLY;
-- parameters: (3, 'a', 100)
