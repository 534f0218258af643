-- Document.objects.bulk_create([Document(pk=1, title='New', data={'a': [1, None, '%s']}, extra=None), Document(pk=500, title='Newer', data=[], extra={'b': "it's"})], update_conflicts=True, unique_fields=['pk'], update_fields=['data', 'extra'])

SET IDENTITY_INSERT [example_document] ON; MERGE INTO [example_document]   WITH (HOLDLOCK)
USING (VALUES
  (%s, %s, %s, %s),
  (%s, %s, %s, %s)) AS [excluded]([id], [title], [data], [extra])
ON (
  [example_document].[id] = [excluded].[id]
)
WHEN MATCHED THEN UPDATE SET
  [data] = [excluded].[data],
  [extra] = [excluded].[extra]
WHEN NOT MATCHED THEN INSERT ([id], [title], [data], [extra]) VALUES ([excluded].[id], [excluded].[title], [excluded].[data], [excluded].[extra]); SET IDENTITY_INSERT [example_document] OFF;
-- parameters: (1, 'New', '{"a": [1, null, "%s"]}', None, 500, 'Newer', '[]', '{"b": "it\'s"}')
