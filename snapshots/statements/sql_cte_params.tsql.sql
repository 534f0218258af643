-- runs(f'WITH "c" AS (SELECT "id" FROM {ENTRIES} WHERE "rating" > %s) SELECT "c"."id", %s AS "v" FROM "c" LIMIT %s', 3, 'a', 100)

WITH [c] AS (
  SELECT
    [id] AS [id]
  FROM [example_entry]
  WHERE
    [rating] > %s
)
SELECT
TOP (%s)
  [c].[id],
  CAST(%s AS NVARCHAR(MAX)) AS [v]
FROM [c];
-- parameters: (3, 100, 'a')
