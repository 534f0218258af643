-- Document.objects.bulk_update([Document(pk=1, data={'a': '%s'}, extra=None), Document(pk=2, data=[1], extra={'b': 1})], ['data', 'extra'])

-- refused: example.Document: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
