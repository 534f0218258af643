-- below(F('name'), lambda cte: Subquery(Category.objects.filter(parent=OuterRef('parent')).order_by('-pk').values('name')[:1]))

-- refused: example.Category.id, example.Category.name, example.Category.parent: a subquery with DISTINCT, groups, aggregates or a slice in a recursive WITH is not supported on tsql@2017: add its value to what is read from the recursion (https://learn.microsoft.com/en-us/sql/t-sql/queries/with-common-table-expression-transact-sql)
