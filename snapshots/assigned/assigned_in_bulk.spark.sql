-- Measurement.objects.bulk_update([Measurement(pk=1, whole=F('ratio'), amount=F('amount') / 3), Measurement(pk=2, whole=7, amount=None)], ['whole', 'amount'])

-- refused: example.Measurement: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
