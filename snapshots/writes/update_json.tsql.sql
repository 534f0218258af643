-- Document.objects.filter(data__a=1).update(extra={'b': None})

UPDATE [example_document] SET [extra] = %s
WHERE
  (
    SELECT
      CASE
        WHEN [type] = 2
        AND TRY_CAST([value] AS FLOAT) = %s
        AND COALESCE(TRY_CAST([value] AS NUMERIC(38, 15)), %s) = %s
        THEN 1
        ELSE 0
      END
    FROM OPENJSON(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
    )
    WHERE
      [key] = 'a'
  ) = 1;
-- parameters: ('{"b": null}', 1, 1, 1)
