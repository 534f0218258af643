-- tree().order_by('tree_depth', 'pk')

-- refused: example.Category.id: an array is not supported on sqlite@3.31: keep the items as rows of a table, as a JSON document, or as text with a separator (https://www.sqlite.org/datatype3.html)
