-- Account.objects.bulk_update([Account(pk=1, balance=EXACT, limit=HUGE, rate=Decimal('1E-30')), Account(pk=2, balance=TINY, limit=0, rate=None)], ['balance', 'limit', 'rate'])

-- refused: example.Account: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
