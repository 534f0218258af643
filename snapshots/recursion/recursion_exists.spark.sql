-- read(Category.objects.filter(parent=None).values('id'), lambda cte: cte.join(Category, parent=cte.col.id).filter(Exists(Product.objects.filter(category=OuterRef('pk'), price__gt=1))).values('id'))

-- refused: example.Category: a correlated subquery in a recursive WITH is not supported on spark@4.1: join the tables, or use a query of its own (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
