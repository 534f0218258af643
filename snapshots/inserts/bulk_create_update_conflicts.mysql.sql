-- Customer.objects.bulk_create([Customer(pk=1, name='Alicia', email='alice@example.com'), Customer(pk=500, name='New', email='new@example.com')], update_conflicts=True, unique_fields=['id'], update_fields=['name'])

-- refused: example.Customer: ON CONFLICT of one of several keys is not supported on mysql@8.4: insert the rows that have no such key, and update the others (https://dev.mysql.com/doc/refman/8.0/en/insert-on-duplicate.html)
