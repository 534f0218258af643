-- Document.objects.order_by(KT('data__b').asc(nulls_last=True), 'pk')

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra]
FROM [example_document]
ORDER BY
  CASE
    WHEN (
      SELECT
        [value]
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
      )
      WHERE
        [key] = 'b'
    ) IS NULL
    THEN 1
    ELSE 0
  END,
  (
    SELECT
      [value]
    FROM OPENJSON(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
    )
    WHERE
      [key] = 'b'
  ) ASC,
  [example_document].[id] ASC;
-- parameters: ()
