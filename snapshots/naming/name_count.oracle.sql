SELECT
  COUNT(*) AS "__COUNT"
FROM "SELECT"
WHERE
  "SELECT"."ORDER" > %s;
-- parameters: (2,)
