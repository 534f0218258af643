SELECT
  COUNT_BIG(*) AS [__count]
FROM [example_document]
WHERE
  EXISTS(
    SELECT
      1
    FROM OPENJSON([example_document].[data])
    WHERE
      [key] = 'a'
  );
-- parameters: ()
