-- SELECT 1 AS "x" UNION ALL VALUES (2), (3)

SELECT
  1 AS "x"
UNION ALL
SELECT
  *
FROM (VALUES
  (2),
  (3)) AS "_values";
-- parameters: ()
