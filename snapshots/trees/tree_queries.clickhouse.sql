-- tree().order_by('tree_depth', 'pk')

-- refused: example.Category.id: an array is not supported on clickhouse@26.3: keep the items as rows of a table, as a JSON document, or as text with a separator (https://clickhouse.com/docs/sql-reference/operators)
