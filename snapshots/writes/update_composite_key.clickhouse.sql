-- Reading.objects.filter(pk=('a', 2)).update(value=2.5)

-- refused: example.Reading: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
