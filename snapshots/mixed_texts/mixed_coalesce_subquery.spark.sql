-- Customer.objects.order_by('pk')
--     .annotate(v=Coalesce(Subquery(Order.objects.filter(customer=OuterRef('pk')).order_by('-status', 'pk').values('status')[:1]), Value('none')))

-- refused: example.Order: sorting a correlated slice in two directions is not supported on spark@4.1: sort by numbers, or in one direction (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
