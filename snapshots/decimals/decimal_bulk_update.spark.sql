-- Account.objects.bulk_update([Account(pk=1, balance=EXACT, limit=HUGE, rate=Decimal('1E-30')), Account(pk=2, balance=TINY, limit=0, rate=None)], ['balance', 'limit', 'rate'])

-- refused: example.Account: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
