-- Customer.objects.bulk_create([Customer(pk=1 + number, name='New', email=f'{number}@example.com') for number in range(3)], update_conflicts=True, unique_fields=['pk'], update_fields=['name'], batch_size=2)

-- refused: example.Customer: ON CONFLICT of one of several keys is not supported on mariadb@10.11: insert the rows that have no such key, and update the others (https://dev.mysql.com/doc/refman/8.0/en/insert-on-duplicate.html)
