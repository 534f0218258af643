-- OrderLine.objects.filter(Exists(Product.objects.filter(pk=OuterRef('product'), price=0))).delete()

-- refused: example.OrderLine: DELETE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
