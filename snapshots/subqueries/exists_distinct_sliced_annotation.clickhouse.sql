-- Blog.objects.annotate(several=Exists(Entry.objects.filter(blog=OuterRef('pk')).values('number_of_comments').distinct()[2:4]))
--     .order_by('pk')

-- refused: example.Entry: a slice of a correlated subquery is not supported on clickhouse@26.3: join the tables, or use a query of its own (https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries)
