-- Customer.objects.filter(~Exists(Order.objects.filter(customer=OuterRef('pk')).values('status').distinct()[1:]))
--     .order_by('pk')

-- refused: example.Customer: a slice of a correlated subquery is not supported on clickhouse@26.3: join the tables, or use a query of its own (https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries)
