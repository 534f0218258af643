-- Entry(pk=8).authors.add(1, 2)

-- refused: example.Entry_authors: ON CONFLICT is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
