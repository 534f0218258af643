-- Document.objects.order_by('pk').filter(data__contained_by={'a': 1, 'b': 'text', 'c': None, 'd': 1})

-- refused: example.Document.data: the lookup contains or contained_by of a JSON document is not supported on clickhouse@26.3: compare the values at their keys (https://clickhouse.com/docs/sql-reference/functions/json-functions)
