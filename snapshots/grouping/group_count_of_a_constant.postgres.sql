SELECT
  COUNT(*)
FROM (
  SELECT
  FROM "example_entry"
  HAVING
    COUNT("example_entry"."id") > %s
) AS "subquery";
-- parameters: (1,)
