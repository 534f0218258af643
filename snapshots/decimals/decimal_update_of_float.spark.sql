-- Account.objects.update(balance=Cast('pk', FloatField()) * 1000000000.0 / 7)

-- refused: example.Account: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
