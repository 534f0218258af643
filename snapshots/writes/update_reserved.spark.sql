-- Reserved.objects.filter(where=True).update(order=F('order') + 1, user='x')

-- refused: example.Reserved: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
