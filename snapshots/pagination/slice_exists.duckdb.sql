SELECT
  %s AS "a"
FROM "example_entry"
LIMIT 1
OFFSET 2;
-- parameters: (1,)
