-- Account.objects.filter(pk__lt=3).update(balance=F('balance') * 2)

-- refused: example.Account: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
