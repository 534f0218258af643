-- Blog.objects.filter(Exists(Entry.objects.filter(blog=OuterRef('pk')).values('rating').distinct().order_by('rating')[1:2]))
--     .order_by('pk')

-- refused: example.Blog: a slice of a correlated subquery is not supported on spark@4.1: join the tables, or use a query of its own (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
