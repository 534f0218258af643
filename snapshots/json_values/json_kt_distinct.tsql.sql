-- Document.objects.values_list(KT('data__b')).distinct()

SELECT DISTINCT
  (
    SELECT
      [value]
    FROM OPENJSON(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
    )
    WHERE
      [key] = 'b'
  ) AS [keytexttransform1]
FROM [example_document];
-- parameters: ()
