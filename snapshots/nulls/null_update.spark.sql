-- Measurement.objects.filter(pk=1).update(amount=None, payload=None, token=None, ratio=None)

-- refused: example.Measurement: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
