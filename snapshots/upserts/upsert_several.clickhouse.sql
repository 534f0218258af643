-- Product.objects.bulk_create([Product(sku='GTR-001', name='Bass', category_id=3, price=Decimal('700.00'), weight=None, is_active=False), Product(sku='NEW-001', name='Lute', category_id=3, price=Decimal('1.5'), weight=2.5, stock=4)], update_conflicts=True, unique_fields=['sku'], update_fields=['name', 'price', 'weight', 'is_active', 'category'])

-- refused: example.Product: ON CONFLICT is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
