-- Entry.objects.annotate(blog_name=Subquery(Blog.objects.filter(pk=OuterRef('blog')).values('name')[:1]))
--     .values('blog_name')
--     .annotate(n=Count('pk'))
--     .order_by('blog_name')

-- refused: example.Blog: a correlated subquery in GROUP BY is not supported on clickhouse@26.3: join the tables, or use a query of its own (https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries)
