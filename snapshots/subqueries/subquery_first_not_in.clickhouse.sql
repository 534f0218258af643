-- Product.objects.exclude(price__in=Subquery(OrderLine.objects.filter(product=OuterRef('pk')).order_by('unit_price', 'pk').values('unit_price')[:1]))
--     .order_by('pk')

-- refused: example.Product: a slice of a correlated set is not supported on clickhouse@26.3: join the tables, or use a query of its own (https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries)
