-- Account.objects.filter(pk__lt=3).update(balance=F('balance') + TINY)

-- refused: example.Account: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
