-- Document.objects.bulk_update([Document(pk=1, data={'a': '%s'}, extra=None), Document(pk=2, data=[1], extra={'b': 1})], ['data', 'extra'])

-- refused: example.Document: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
