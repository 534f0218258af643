-- Document.objects.filter(pk__in=[5, 6]).update(title=F('data'))

UPDATE [example_document] SET [title] = CAST([example_document].[data] AS NVARCHAR(MAX))
WHERE
  [example_document].[id] IN (%s, %s);
-- parameters: (5, 6)
