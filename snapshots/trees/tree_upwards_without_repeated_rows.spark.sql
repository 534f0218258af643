-- upwards(repeated=False)

-- refused: example.Category.id, example.Category.name, example.Category.parent: a recursive WITH without UNION ALL is not supported on spark@4.1: use UNION ALL, stop by a condition on a depth, and leave repeated rows out of what is read (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html)
