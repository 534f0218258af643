SELECT
  COUNT(NULL) AS "n",
  MAX(NULL) AS "m",
  COUNT(DISTINCT NULL) AS "d"
FROM "example_event";
-- parameters: ()
