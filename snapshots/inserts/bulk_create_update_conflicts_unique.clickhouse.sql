-- Product.objects.bulk_create([Product(pk=500, sku='GTR-001', name='Bass', category_id=3, price=Decimal('700.00'))], update_conflicts=True, unique_fields=['sku'], update_fields=['name', 'price'])

-- refused: example.Product: ON CONFLICT is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
