-- WITH "c" AS (VALUES (1, 'a'), (2, 'b')) SELECT "c"."column2" FROM "c"

WITH "c" AS (
  SELECT
    *
  FROM (VALUES
    (1, 'a'),
    (2, 'b')) AS "_values"
)
SELECT
  "c"."column2"
FROM "c";
-- parameters: ()
