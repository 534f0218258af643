-- in_turn(Entry, Length('headline'), lambda cte: cte.col.value + Length(Concat('body_text', Value('.'))))

-- refused: example.Entry.id, example.Entry.headline, example.Entry.body_text: a recursive WITH that groups, sorts or nests itself is not supported on spark@4.1: recur over plain rows, and group or sort what is read (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html)
