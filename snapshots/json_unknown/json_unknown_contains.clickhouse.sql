-- _told(Q(extra__contains={'x': True}))

-- refused: example.Document.extra: the lookup contains or contained_by of a JSON document is not supported on clickhouse@26.3: compare the values at their keys (https://clickhouse.com/docs/sql-reference/functions/json-functions)
