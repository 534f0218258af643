-- tree().descendants(2).order_by('-pk')

-- refused: example.Category: ANY of an array is not supported on spark@4.1: use IN with a list of values (https://spark.apache.org/docs/latest/sql-ref-operators.html)
