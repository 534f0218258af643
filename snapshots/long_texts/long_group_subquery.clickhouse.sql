-- Entry.objects.exclude(body_text='')
--     .exclude(blog__tagline='')
--     .values(t=Subquery(Blog.objects.filter(pk=OuterRef('blog_id')).values('tagline')))
--     .annotate(n=Count('pk'))

-- refused: example.Blog: a correlated subquery in GROUP BY is not supported on clickhouse@26.3: join the tables, or use a query of its own (https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries)
