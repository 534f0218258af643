-- tree().order_siblings_by('-name').values_list('pk', 'tree_path').order_by('pk')

-- refused: example.Category: an array is not supported on tsql@2017: keep the items as rows of a table, as a JSON document, or as text with a separator (https://learn.microsoft.com/en-us/sql/t-sql/language-elements/some-any-transact-sql)
