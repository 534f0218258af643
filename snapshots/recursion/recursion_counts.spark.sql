-- below(Subquery(Product.objects.filter(category=OuterRef('pk')).order_by().values('category').annotate(n=Count('pk')).values('n')), lambda cte: Subquery(Product.objects.filter(category=OuterRef('pk')).order_by().values('category').annotate(n=Count('pk')).values('n')))

-- refused: example.Product: a correlated subquery in a recursive WITH is not supported on spark@4.1: join the tables, or use a query of its own (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
