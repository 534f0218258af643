-- tree().order_by('tree_depth', 'pk')

-- refused: example.Category.id: an array is not supported on mariadb@10.11: keep the items as rows of a table, as a JSON document, or as text with a separator (https://dev.mysql.com/doc/refman/8.0/en/data-types.html)
