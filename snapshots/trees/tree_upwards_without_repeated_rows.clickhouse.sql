-- upwards(repeated=False)

-- refused: example.Category.id, example.Category.name, example.Category.parent: a recursive WITH without UNION ALL is not supported on clickhouse@26.3: use UNION ALL, stop by a condition on a depth, and leave repeated rows out of what is read (https://clickhouse.com/docs/sql-reference/statements/select/with)
