-- Blog.objects.order_by(Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('pub_date')[:1]).desc(nulls_last=True), 'pk')

-- refused: example.Blog: a correlated subquery in ORDER BY is not supported on clickhouse@26.3: join the tables, or use a query of its own (https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries)
