-- in_turn(Reserved, F('group'), lambda cte: F('group'))

-- refused: example.Reserved.id, example.Reserved.group: a recursive WITH that groups, sorts or nests itself is not supported on spark@4.1: recur over plain rows, and group or sort what is read (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html)
