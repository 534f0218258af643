-- Customer.objects.filter(pk__lt=3).update(city=Case(When(pk=1, then='name'), default=Value('none')))

-- refused: example.Customer: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
