-- Document.objects.filter(pk__in=[5, 6]).update(title=F('data'))

-- refused: example.Document: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
