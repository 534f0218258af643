-- Employee.objects.order_by(Exists(Company.objects.filter(ceo=OuterRef('pk'))).desc(), 'pk')

-- refused: example.SalariedEmployee: a correlated subquery in ORDER BY is not supported on clickhouse@26.3: join the tables, or use a query of its own (https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries)
