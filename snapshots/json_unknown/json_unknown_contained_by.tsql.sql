-- _told(Q(extra__contained_by={'x': True, 'y': 1}))

-- refused: example.Document.extra: the lookup contains or contained_by of a JSON document is not supported on tsql@2017: compare the values at their keys (https://learn.microsoft.com/en-us/sql/relational-databases/json/json-data-sql-server)
