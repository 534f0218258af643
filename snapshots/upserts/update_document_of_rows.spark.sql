-- Document.objects.filter(extra__isnull=False).update(data=F('extra'), extra=None)

-- refused: example.Document: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
