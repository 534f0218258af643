-- Customer.objects.filter(~Exists(Order.objects.filter(customer=OuterRef('pk')).values('status').distinct()[1:]))
--     .order_by('pk')

-- refused: example.Customer: a slice of a correlated subquery is not supported on spark@4.1: join the tables, or use a query of its own (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
