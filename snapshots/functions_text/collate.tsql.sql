-- Author.objects.order_by(Collate('name', 'C'), 'pk')

SELECT
  [example_author].[id],
  [example_author].[name],
  [example_author].[email]
FROM [example_author]
ORDER BY
  [example_author].[name] COLLATE Latin1_General_100_BIN2 ASC,
  [example_author].[id] ASC;
-- parameters: ()
