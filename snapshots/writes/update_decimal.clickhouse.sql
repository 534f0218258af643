-- Product.objects.filter(price__gt=0).update(price=F('price') * Decimal('1.10'))

-- refused: example.Product: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
