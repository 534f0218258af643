SELECT
  COUNT(*) AS "__count"
FROM "select"
WHERE
  "select"."order" > %s;
-- parameters: (2,)
