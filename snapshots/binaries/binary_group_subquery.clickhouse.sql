-- Caption.objects.values(c=Subquery(Picture.objects.filter(pk=OuterRef('picture_id')).values('content')))
--     .annotate(n=Count('pk'))

-- refused: example.Picture: a correlated subquery in GROUP BY is not supported on clickhouse@26.3: join the tables, or use a query of its own (https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries)
