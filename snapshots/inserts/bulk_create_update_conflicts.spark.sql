-- Customer.objects.bulk_create([Customer(pk=1, name='Alicia', email='alice@example.com'), Customer(pk=500, name='New', email='new@example.com')], update_conflicts=True, unique_fields=['id'], update_fields=['name'])

-- refused: example.Customer: ON CONFLICT is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
