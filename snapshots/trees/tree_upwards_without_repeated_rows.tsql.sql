-- upwards(repeated=False)

-- refused: example.Category.id, example.Category.name, example.Category.parent: a recursive WITH without UNION ALL is not supported on tsql@2017: use UNION ALL, stop by a condition on a depth, and leave repeated rows out of what is read (https://learn.microsoft.com/en-us/sql/t-sql/queries/with-common-table-expression-transact-sql)
