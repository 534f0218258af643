SELECT
TOP 1
  CAST(%s AS BIGINT) AS [a]
FROM [example_document]
WHERE
  EXISTS(
    SELECT
      1
    FROM OPENJSON([example_document].[data])
    WHERE
      [key] = 'tags'
  );
-- parameters: (1,)
