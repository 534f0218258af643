-- below(F('name'), lambda cte: Subquery(Category.objects.filter(parent=OuterRef('parent')).order_by('-pk').values('name')[:1]))

-- refused: example.Category: a correlated subquery in a recursive WITH is not supported on spark@4.1: join the tables, or use a query of its own (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
