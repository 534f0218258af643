-- Customer.objects.filter(Exists(Order.objects.filter(customer=OuterRef('pk')).filter(Exists(OrderLine.objects.filter(order=OuterRef('pk'), order__customer=OuterRef(OuterRef('pk')))))))
--     .order_by('pk')

-- refused: example.Customer.id: a column of a query two levels out is not supported on spark@4.1: compare with a column of the query in between (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
