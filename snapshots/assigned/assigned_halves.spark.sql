-- Measurement.objects.filter(small__range=(-1000, 1000)).update(whole=HALVES, big=of_floats(-HALVES))

-- refused: example.Measurement: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
