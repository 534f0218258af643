SELECT
  "ID"
FROM "EXAMPLE_ENTRY"
WHERE
  DECODE("RATING", %s, 0, 1) = 1;
-- parameters: (5,)
