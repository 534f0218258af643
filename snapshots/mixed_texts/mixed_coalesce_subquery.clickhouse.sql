-- Customer.objects.order_by('pk')
--     .annotate(v=Coalesce(Subquery(Order.objects.filter(customer=OuterRef('pk')).order_by('-status', 'pk').values('status')[:1]), Value('none')))

-- refused: example.Order: sorting a correlated slice in two directions is not supported on clickhouse@26.3: sort by numbers, or in one direction (https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries)
