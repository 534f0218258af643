-- Person(pk=1, name='Ada King').save(update_fields=['name'])

-- refused: example.Person: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
