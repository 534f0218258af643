-- Document.objects.bulk_create([Document(pk=1, title='New', data={'a': [1, None, '%s']}, extra=None), Document(pk=500, title='Newer', data=[], extra={'b': "it's"})], update_conflicts=True, unique_fields=['pk'], update_fields=['data', 'extra'])

-- refused: example.Document: ON CONFLICT is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
