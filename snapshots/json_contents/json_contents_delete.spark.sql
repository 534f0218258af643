-- Document.objects.exclude(title__startswith='long')
--     .filter(extra__x__in=Document.objects.values('data__f'))
--     .delete()

-- refused: example.Document: DELETE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
