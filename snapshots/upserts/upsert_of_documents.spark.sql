-- Document.objects.bulk_create([Document(pk=1, title='New', data={'a': [1, None, '%s']}, extra=None), Document(pk=500, title='Newer', data=[], extra={'b': "it's"})], update_conflicts=True, unique_fields=['pk'], update_fields=['data', 'extra'])

-- refused: example.Document: ON CONFLICT is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
