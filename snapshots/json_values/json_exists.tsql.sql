-- Document.objects.filter(data__has_key='tags').exists()

SELECT
TOP 1
  CAST(%s AS BIGINT) AS [a]
FROM [example_document]
WHERE
  EXISTS(
    SELECT
      1
    FROM OPENJSON(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
    )
    WHERE
      [key] = 'tags'
  );
-- parameters: (1,)
