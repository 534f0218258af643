-- Customer.objects.filter(pk__lt=4)
--     .update(city=Subquery(Order.objects.order_by('pk').values('pk')[:1]))

-- refused: example.Customer: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
