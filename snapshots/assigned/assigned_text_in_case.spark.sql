-- Customer.objects.update(city=Case(When(wants_mail=None, then=Value('unknown')), default=F('city')), name=F('is_active'))

-- refused: example.Customer: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
