-- in_turn(Entry, F('number_of_comments'), lambda cte: Least(cte.col.value, F('number_of_comments'), Value(3)))

-- refused: example.Entry.id, example.Entry.number_of_comments: a recursive WITH that groups, sorts or nests itself is not supported on spark@4.1: recur over plain rows, and group or sort what is read (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html)
