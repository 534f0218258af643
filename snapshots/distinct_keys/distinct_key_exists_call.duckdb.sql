SELECT DISTINCT
  %s AS "a"
FROM "example_entry"
LIMIT 1;
-- parameters: (1,)
