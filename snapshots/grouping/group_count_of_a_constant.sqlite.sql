SELECT
  COUNT(*)
FROM (
  SELECT
    COUNT(*) AS "row"
  FROM "example_entry"
  HAVING
    COUNT("example_entry"."id") > %s
) AS "subquery";
-- parameters: (1,)
