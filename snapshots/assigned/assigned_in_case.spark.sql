-- RATIOS.update(big=Case(When(is_valid=True, then='ratio'), default=HALVES))

-- refused: example.Measurement: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
