-- tree().order_siblings_by('-name').values_list('pk', 'tree_path').order_by('pk')

-- refused: example.Category: an array is not supported on oracle@19c: keep the items as rows of a table, as a JSON document, or as text with a separator (https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Comparison-Conditions.html)
