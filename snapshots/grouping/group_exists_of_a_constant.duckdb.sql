SELECT
  %s AS "a"
FROM "example_entry"
HAVING
  COUNT("example_entry"."id") > %s
LIMIT 1;
-- parameters: (1, 1)
