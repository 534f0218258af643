-- Blog.objects.order_by(Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('pub_date')[:1]).desc(nulls_last=True), 'pk')

-- refused: example.Blog: a correlated subquery in ORDER BY is not supported on spark@4.1: join the tables, or use a query of its own (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
