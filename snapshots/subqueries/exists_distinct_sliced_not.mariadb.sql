-- Customer.objects.filter(~Exists(Order.objects.filter(customer=OuterRef('pk')).values('status').distinct()[1:]))
--     .order_by('pk')

-- refused: example.Customer.id: a column of an outer query in a derived table is not supported on mariadb@10.11: compare with a column of the query around the derived table (https://mariadb.com/kb/en/subquery-limitations/)
