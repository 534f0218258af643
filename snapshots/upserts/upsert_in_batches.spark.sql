-- Customer.objects.bulk_create([Customer(pk=1 + number, name='New', email=f'{number}@example.com') for number in range(3)], update_conflicts=True, unique_fields=['pk'], update_fields=['name'], batch_size=2)

-- refused: example.Customer: ON CONFLICT is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
