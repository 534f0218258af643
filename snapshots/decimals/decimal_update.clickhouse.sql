-- Account.objects.filter(pk=1).update(balance=EXACT, rate=Decimal('1E-30'))

-- refused: example.Account: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
