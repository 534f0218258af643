-- Reserved.objects.filter(where=True).update(order=F('order') + 1, user='x')

-- refused: example.Reserved: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
