-- Account.objects.bulk_update([Account(pk=1, balance=Decimal(1) / 3, limit=1), Account(pk=2, balance=Decimal('123456789012.5'), limit=2)], ['balance', 'limit'])

-- refused: example.Account: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
