-- Entry(pk=8).authors.add(1, 2)

-- refused: example.Entry_authors: ON CONFLICT is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
