-- tree().descendants(2).order_by('-pk')

-- refused: example.Category: ANY of an array is not supported on mariadb@10.11: use IN with a list of values (https://dev.mysql.com/doc/refman/8.0/en/data-types.html)
