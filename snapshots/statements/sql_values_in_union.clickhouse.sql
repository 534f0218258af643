-- SELECT 1 AS "x" UNION ALL VALUES (2), (3)

SELECT
  1 AS "x"
UNION ALL
SELECT
  "values"."column1"
FROM (
  SELECT
    2 AS "column1"
  UNION ALL
  SELECT
    3
) AS "values";
-- parameters: ()
