-- Blog.objects.annotate(n=Count('entry', filter=Exists(Entry.authors.through.objects.filter(entry=OuterRef('entry__pk')))))
--     .order_by('pk')

-- refused: example.Entry_authors: a correlated subquery in an aggregate is not supported on spark@4.1: join the tables, or use a query of its own (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
