-- Blog.objects.order_by('pk')
--     .values_list('pk', Subquery(Entry.objects.filter(blog=OuterRef('pk')).values('rating').annotate(n=Count('pk')).order_by('-n', '-rating').values('rating')[:1]))

-- refused: example.Entry: a slice of a correlated subquery is not supported on spark@4.1: join the tables, or use a query of its own (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
