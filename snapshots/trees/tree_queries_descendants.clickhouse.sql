-- tree().descendants(2).order_by('-pk')

-- refused: example.Category: ANY of an array is not supported on clickhouse@26.3: use IN with a list of values (https://clickhouse.com/docs/sql-reference/operators)
