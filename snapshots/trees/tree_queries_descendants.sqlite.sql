-- tree().descendants(2).order_by('-pk')

-- refused: example.Category: ANY of an array is not supported on sqlite@3.31: use IN with a list of values (https://www.sqlite.org/datatype3.html)
