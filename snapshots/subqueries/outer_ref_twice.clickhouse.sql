-- Customer.objects.filter(Exists(Order.objects.filter(customer=OuterRef('pk')).filter(Exists(OrderLine.objects.filter(order=OuterRef('pk'), order__customer=OuterRef(OuterRef('pk')))))))
--     .order_by('pk')

-- refused: example.Customer.id: a column of a query two levels out is not supported on clickhouse@26.3: compare with a column of the query in between (https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries)
