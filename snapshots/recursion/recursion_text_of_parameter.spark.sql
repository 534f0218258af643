-- below(Value('/'), lambda cte: Concat(cte.col.value, F('name'), Value('/')))

-- refused: example.Category.id, example.Category.parent, example.Category.name: a recursive WITH that groups, sorts or nests itself is not supported on spark@4.1: recur over plain rows, and group or sort what is read (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html)
