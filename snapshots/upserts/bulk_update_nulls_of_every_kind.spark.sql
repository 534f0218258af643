-- Measurement.objects.bulk_update([Measurement(pk=1), Measurement(pk=2)], ['small', 'big', 'ratio', 'amount', 'is_checked', 'payload', 'address', 'token'])

-- refused: example.Measurement: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
