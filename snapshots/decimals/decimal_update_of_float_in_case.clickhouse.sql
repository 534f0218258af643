-- Account.objects.update(balance=Case(When(pk=1, then=Cast('pk', FloatField()) / 3), default=None, output_field=FloatField()))

-- refused: example.Account: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
