-- Customer.objects.bulk_create([Customer(name='Alicia', email='alice@example.com', city='Oslo', wants_mail=None)], update_conflicts=True, unique_fields=['email'], update_fields=['name', 'city', 'wants_mail'])

-- refused: example.Customer: ON CONFLICT is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
