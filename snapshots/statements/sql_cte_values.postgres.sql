-- WITH "c"("x", "y") AS (VALUES (1, 'a'), (2, 'b')) SELECT "c"."x", "c"."y" FROM "c"

WITH "c"("x", "y") AS (
  SELECT
    *
  FROM (VALUES
    (1, 'a'),
    (2, 'b')) AS "_values"
)
SELECT
  "c"."x",
  "c"."y"
FROM "c";
-- parameters: ()
