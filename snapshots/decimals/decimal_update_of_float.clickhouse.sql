-- Account.objects.update(balance=Cast('pk', FloatField()) * 1000000000.0 / 7)

-- refused: example.Account: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
