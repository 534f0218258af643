-- Customer.objects.bulk_update([Customer(pk=1, wants_mail=False), Customer(pk=2, wants_mail=None)], ['wants_mail'])

-- refused: example.Customer: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
