-- _told(Q(data__tags__contains=['red']))

-- refused: example.Document.data: the lookup contains or contained_by of a JSON document is not supported on tsql@2017: compare the values at their keys (https://learn.microsoft.com/en-us/sql/relational-databases/json/json-data-sql-server)
