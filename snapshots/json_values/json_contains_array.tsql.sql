-- Document.objects.order_by('pk').filter(data__tags__contains=['red'])

-- refused: JSON_CONTAINS is not supported on tsql@2017: compare the values at their keys (https://learn.microsoft.com/en-us/sql/relational-databases/json/json-data-sql-server)
