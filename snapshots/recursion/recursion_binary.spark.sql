-- in_turn(Measurement, Value(b'\x00', BinaryField()), lambda cte: F('payload'))

-- refused: example.Measurement.id, example.Measurement.payload: a recursive WITH that groups, sorts or nests itself is not supported on spark@4.1: recur over plain rows, and group or sort what is read (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html)
