-- tree().tree_fields(names='name').filter(tree_depth__gte=1).values('pk', 'names').order_by('pk')

-- refused: example.Category: an array is not supported on spark@4.1: keep the items as rows of a table, as a JSON document, or as text with a separator (https://spark.apache.org/docs/latest/sql-ref-operators.html)
