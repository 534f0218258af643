-- tree().order_by('tree_depth', 'pk')

-- refused: example.Category.id: an array is not supported on oracle@19c: keep the items as rows of a table, as a JSON document, or as text with a separator (https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Comparison-Conditions.html)
