-- Blog.objects.filter(Exists(Entry.objects.filter(blog=OuterRef('pk')).values('pk').union(Entry.objects.filter(blog=OuterRef('pk'), rating=1).values('pk'))))
--     .order_by('pk')

-- refused: example.Blog: a correlated subquery in a union is not supported on spark@4.1: join the tables, or use a query of its own (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
