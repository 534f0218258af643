-- Product.objects.update(stock=Coalesce(Subquery(OrderLine.objects.filter(product=OuterRef('pk')).values('product').annotate(n=Sum('quantity')).values('n')), 0))

-- refused: example.Product: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
