-- in_turn(Product, Round(F('price') * 2, 1), lambda cte: cte.col.value / 4 + F('price'))

-- refused: example.Product.id, example.Product.price: a recursive WITH that groups, sorts or nests itself is not supported on spark@4.1: recur over plain rows, and group or sort what is read (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html)
