-- in_turn(Event, F('day'), lambda cte: Greatest(cte.col.value, F('deadline')))

-- refused: example.Event.id, example.Event.day, example.Event.deadline: a recursive WITH that groups, sorts or nests itself is not supported on spark@4.1: recur over plain rows, and group or sort what is read (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html)
