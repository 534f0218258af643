-- Document.objects.order_by('pk').filter(data=[])

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra]
FROM [example_document]
WHERE
  (
    (
      SELECT
        CASE
          WHEN [type] = 4
          AND (
            SELECT
              COUNT(*)
            FROM OPENJSON(CASE WHEN [type] = 4 THEN [value] END)
          ) = 0
          THEN 1
          ELSE 0
        END
      FROM OPENJSON(CONCAT('[', [example_document].[data], ']'))
      WHERE
        [key] = '0'
    ) = 1
  )
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()
