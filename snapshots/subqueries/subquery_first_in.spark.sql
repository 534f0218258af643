-- Entry.objects.filter(rating__in=Subquery(Entry.objects.filter(blog=OuterRef('blog')).order_by('-rating', 'pk').values('rating')[:1]))
--     .order_by('pk')

-- refused: example.Entry: a slice of a correlated set is not supported on spark@4.1: join the tables, or use a query of its own (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
