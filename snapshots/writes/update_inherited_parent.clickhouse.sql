-- Restaurant.objects.filter(serves_pizza=True).update(name='Pizza', seats=1)

-- refused: example.Restaurant: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
