-- Product.objects.filter(pk__lt=4).update(price=F('price') * LONG / Decimal('99999999.99999999'))

-- refused: example.Product: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
