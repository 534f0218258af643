-- runs(f'WITH "c" AS (SELECT "id" FROM {ENTRIES} WHERE "rating" > %s) SELECT "c"."id", %s AS "v" FROM "c" LIMIT %s', 3, 'a', 100)

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
