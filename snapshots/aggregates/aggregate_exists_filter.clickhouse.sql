-- Blog.objects.annotate(n=Count('entry', filter=Exists(Entry.authors.through.objects.filter(entry=OuterRef('entry__pk')))))
--     .order_by('pk')

-- refused: example.Entry_authors: a correlated subquery in an aggregate is not supported on clickhouse@26.3: join the tables, or use a query of its own (https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries)
