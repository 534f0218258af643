-- Document.objects.bulk_update([Document(pk=1, data={'a': '%s'}, extra=None), Document(pk=2, data=[1], extra={'b': 1})], ['data', 'extra'])

UPDATE [example_document] SET [data] = CAST(CASE
  WHEN (
    [example_document].[id] = %s
  )
  THEN CAST(%s AS NVARCHAR(MAX))
  WHEN (
    [example_document].[id] = %s
  )
  THEN CAST(%s AS NVARCHAR(MAX))
  ELSE NULL
END AS NVARCHAR(MAX)), [extra] = CAST(CASE
  WHEN (
    [example_document].[id] = %s
  )
  THEN NULL
  WHEN (
    [example_document].[id] = %s
  )
  THEN CAST(%s AS NVARCHAR(MAX))
  ELSE NULL
END AS NVARCHAR(MAX))
WHERE
  [example_document].[id] IN (%s, %s);
-- parameters: (1, '{"a": "%s"}', 2, '[1]', 1, 2, '{"b": 1}', 1, 2)
