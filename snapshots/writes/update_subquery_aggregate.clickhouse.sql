-- Product.objects.update(stock=Coalesce(Subquery(OrderLine.objects.filter(product=OuterRef('pk')).values('product').annotate(n=Sum('quantity')).values('n')), 0))

-- refused: example.Product: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
