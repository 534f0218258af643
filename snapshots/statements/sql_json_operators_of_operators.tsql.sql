-- SELECT "id", "data" -> 'tags' ->> 0 AS "x" FROM "example_document"

SELECT
  [id],
  (
    SELECT
      [value]
    FROM OPENJSON(CASE WHEN ISJSON([data]) = 1 THEN [data] END, '$.tags')
    WHERE
      [key] = '0'
  ) AS [x]
FROM [example_document];
-- parameters: ()
