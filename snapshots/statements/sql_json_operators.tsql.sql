-- SELECT "data" ->> 'name' AS "n", "data" #>> '{a,0}' AS "a" FROM "example_document"

SELECT
  (
    SELECT
      [value]
    FROM OPENJSON(CASE WHEN ISJSON([data]) = 1 THEN [data] END)
    WHERE
      [key] = 'name'
  ) AS [n],
  (
    SELECT
      [value]
    FROM OPENJSON(CASE WHEN ISJSON([data]) = 1 THEN [data] END, '$.a')
    WHERE
      [key] = '0'
  ) AS [a]
FROM [example_document];
-- parameters: ()
