-- Document.objects.filter(data__a__isnull=False).count()

SELECT
  COUNT_BIG(*) AS [__count]
FROM [example_document]
WHERE
  EXISTS(
    SELECT
      1
    FROM OPENJSON(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
    )
    WHERE
      [key] = 'a'
  );
-- parameters: ()
