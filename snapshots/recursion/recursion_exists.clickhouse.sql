-- read(Category.objects.filter(parent=None).values('id'), lambda cte: cte.join(Category, parent=cte.col.id).filter(Exists(Product.objects.filter(category=OuterRef('pk'), price__gt=1))).values('id'))

-- refused: example.Category: a correlated subquery in a recursive WITH is not supported on clickhouse@26.3: join the tables, or use a query of its own (https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries)
