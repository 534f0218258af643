-- Blog.objects.annotate(second=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('headline')[1:2]))
--     .order_by('pk')

-- refused: example.Entry: a slice of a correlated subquery is not supported on spark@4.1: join the tables, or use a query of its own (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
