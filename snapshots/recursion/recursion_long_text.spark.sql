-- in_turn(Blog, F('tagline'), lambda cte: Concat(F('tagline'), cte.col.value))

-- refused: example.Blog.id, example.Blog.tagline: a recursive WITH that groups, sorts or nests itself is not supported on spark@4.1: recur over plain rows, and group or sort what is read (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html)
