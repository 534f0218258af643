-- Employee.objects.order_by(Exists(Company.objects.filter(ceo=OuterRef('pk'))).desc(), 'pk')

-- refused: example.SalariedEmployee: a correlated subquery in ORDER BY is not supported on spark@4.1: join the tables, or use a query of its own (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
