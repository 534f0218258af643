-- tree().descendants(2).order_by('-pk')

-- refused: example.Category: ANY of an array is not supported on mysql@8.4: use IN with a list of values (https://dev.mysql.com/doc/refman/8.0/en/data-types.html)
