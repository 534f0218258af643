-- Product.objects.bulk_create([Product(pk=500, sku='GTR-001', name='Bass', category_id=3, price=Decimal('700.00'))], update_conflicts=True, unique_fields=['sku'], update_fields=['name', 'price'])

-- refused: example.Product: ON CONFLICT of one of several keys is not supported on mariadb@10.11: insert the rows that have no such key, and update the others (https://dev.mysql.com/doc/refman/8.0/en/insert-on-duplicate.html)
