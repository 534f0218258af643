-- Entry.objects.filter(rating__in=Subquery(Entry.objects.filter(blog=OuterRef('blog')).order_by('-rating', 'pk').values('rating')[:1]))
--     .order_by('pk')

-- refused: example.Entry: a slice of a correlated set is not supported on clickhouse@26.3: join the tables, or use a query of its own (https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries)
