-- with_cte((cte := branches()), select=cte).order_by('depth', 'name')

-- refused: example.Category.id, example.Category.name, example.Category.parent: a recursive WITH that groups, sorts or nests itself is not supported on spark@4.1: recur over plain rows, and group or sort what is read (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html)
