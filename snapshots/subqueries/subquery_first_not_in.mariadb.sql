-- Product.objects.exclude(price__in=Subquery(OrderLine.objects.filter(product=OuterRef('pk')).order_by('unit_price', 'pk').values('unit_price')[:1]))
--     .order_by('pk')

-- refused: example.Product.id: a column of an outer query in a derived table is not supported on mariadb@10.11: compare with a column of the query around the derived table (https://mariadb.com/kb/en/subquery-limitations/)
