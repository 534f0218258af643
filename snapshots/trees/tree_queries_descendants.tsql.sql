-- tree().descendants(2).order_by('-pk')

-- refused: example.Category: ANY of an array is not supported on tsql@2017: use IN with a list of values (https://learn.microsoft.com/en-us/sql/t-sql/language-elements/some-any-transact-sql)
