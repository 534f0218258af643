-- Entry(pk=1).authors.remove(1)

-- refused: example.Entry_authors: DELETE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
