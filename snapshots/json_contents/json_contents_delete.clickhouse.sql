-- Document.objects.exclude(title__startswith='long')
--     .filter(extra__x__in=Document.objects.values('data__f'))
--     .delete()

-- refused: example.Document: DELETE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
