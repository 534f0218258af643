-- Customer.objects.update(city=Case(When(wants_mail=None, then=Value('unknown')), default=F('city')), name=F('is_active'))

-- refused: example.Customer: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
