-- Customer.objects.annotate(buys=Exists(Order.objects.filter(customer=OuterRef('pk'))))
--     .values('buys')
--     .annotate(n=Count('pk'))
--     .order_by('buys')

-- refused: example.Order: a correlated subquery in GROUP BY is not supported on clickhouse@26.3: join the tables, or use a query of its own (https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries)
