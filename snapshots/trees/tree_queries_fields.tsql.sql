-- tree().tree_fields(names='name').filter(tree_depth__gte=1).values('pk', 'names').order_by('pk')

-- refused: example.Category: an array is not supported on tsql@2017: keep the items as rows of a table, as a JSON document, or as text with a separator (https://learn.microsoft.com/en-us/sql/t-sql/language-elements/some-any-transact-sql)
