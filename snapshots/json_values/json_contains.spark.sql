-- Document.objects.order_by('pk').filter(data__contains={'a': 1})

-- refused: example.Document.data: the lookup contains or contained_by of a JSON document is not supported on spark@4.1: compare the values at their keys (https://spark.apache.org/docs/latest/api/sql/index.html#variant_get)
