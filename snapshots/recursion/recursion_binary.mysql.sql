-- in_turn(Measurement, Value(b'\x00', BinaryField()), lambda cte: F('payload'))

-- refused: example.Measurement.id, example.Measurement.payload: a recursive WITH of binaries of different lengths is not supported on mysql@8.4: select binaries of one column in both parts (https://dev.mysql.com/doc/refman/8.0/en/with.html#common-table-expressions-recursive)
