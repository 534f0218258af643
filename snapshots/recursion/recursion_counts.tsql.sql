-- below(Subquery(Product.objects.filter(category=OuterRef('pk')).order_by().values('category').annotate(n=Count('pk')).values('n')), lambda cte: Subquery(Product.objects.filter(category=OuterRef('pk')).order_by().values('category').annotate(n=Count('pk')).values('n')))

-- refused: a subquery with DISTINCT, groups, aggregates or a slice in a recursive WITH is not supported on tsql@2017: add its value to what is read from the recursion (https://learn.microsoft.com/en-us/sql/t-sql/queries/with-common-table-expression-transact-sql)
