-- SELECT "id" FROM "example_document" WHERE "data" ? 'a' AND "data" -> 'a' IS NOT NULL

SELECT
  [id]
FROM [example_document]
WHERE
  EXISTS(
    SELECT
      1
    FROM OPENJSON(CASE WHEN ISJSON([data]) = 1 THEN [data] END)
    WHERE
      [key] = 'a'
  )
  AND (
    SELECT
      CASE [type]
        WHEN 0
        THEN 'null'
        WHEN 1
        THEN '"' + STRING_ESCAPE([value], 'json') + '"'
        ELSE [value]
      END
    FROM OPENJSON(CASE WHEN ISJSON([data]) = 1 THEN [data] END)
    WHERE
      [key] = 'a'
  ) IS NOT NULL;
-- parameters: ()
