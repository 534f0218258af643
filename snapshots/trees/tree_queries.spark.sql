-- tree().order_by('tree_depth', 'pk')

-- refused: example.Category.id: an array is not supported on spark@4.1: keep the items as rows of a table, as a JSON document, or as text with a separator (https://spark.apache.org/docs/latest/sql-ref-operators.html)
