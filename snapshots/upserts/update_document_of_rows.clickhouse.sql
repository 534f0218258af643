-- Document.objects.filter(extra__isnull=False).update(data=F('extra'), extra=None)

-- refused: example.Document: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
