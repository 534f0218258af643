-- Account.objects.update(balance=Case(When(pk=1, then=Cast('pk', FloatField()) / 3), default=None, output_field=FloatField()))

-- refused: example.Account: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
