-- below(F('name'), lambda cte: Subquery(Category.objects.filter(parent=OuterRef('parent')).order_by('-pk').values('name')[:1]))

-- refused: example.Category: a correlated subquery in a recursive WITH is not supported on clickhouse@26.3: join the tables, or use a query of its own (https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries)
