-- Customer.objects.filter(pk__lt=3).update(city=Case(When(pk=1, then='name'), default=Value('none')))

-- refused: example.Customer: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
