-- Blog.objects.annotate(several=Exists(Entry.objects.filter(blog=OuterRef('pk')).values('number_of_comments').distinct()[2:4]))
--     .order_by('pk')

-- refused: example.Entry: a slice of a correlated subquery is not supported on spark@4.1: join the tables, or use a query of its own (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
