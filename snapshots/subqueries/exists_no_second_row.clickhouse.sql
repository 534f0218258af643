-- Product.objects.filter(~Exists(OrderLine.objects.filter(product=OuterRef('pk')).order_by('-unit_price')[1:]))
--     .order_by('pk')

-- refused: example.Product: a slice of a correlated subquery is not supported on clickhouse@26.3: join the tables, or use a query of its own (https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries)
