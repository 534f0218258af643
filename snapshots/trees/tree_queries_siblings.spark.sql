-- tree().order_siblings_by('-name').values_list('pk', 'tree_path').order_by('pk')

-- refused: example.Category: an array is not supported on spark@4.1: keep the items as rows of a table, as a JSON document, or as text with a separator (https://spark.apache.org/docs/latest/sql-ref-operators.html)
