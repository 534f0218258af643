-- Product.objects.order_by('pk')
--     .values_list('pk', Exists(OrderLine.objects.filter(product=OuterRef('pk')).order_by('pk')[2:5]))

-- refused: example.OrderLine: a slice of a correlated subquery is not supported on spark@4.1: join the tables, or use a query of its own (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
