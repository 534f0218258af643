-- WITH "c" AS (SELECT "id" + 1 FROM "example_entry") SELECT * FROM "c"

WITH [c] AS (
  SELECT
    [id] + 1 AS _col_0
  FROM [example_entry]
)
SELECT
  *
FROM [c];
-- parameters: ()
