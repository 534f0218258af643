-- runs(f'SELECT "id" FROM {ENTRIES} WHERE "rating" IS DISTINCT FROM %s', 5)

SELECT
  "ID"
FROM "EXAMPLE_ENTRY"
WHERE
  DECODE("RATING", %s, 0, 1) = 1;
-- parameters: (5,)
