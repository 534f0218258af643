-- Measurement.objects.bulk_update([Measurement(pk=1, whole=F('ratio'), amount=F('amount') / 3), Measurement(pk=2, whole=7, amount=None)], ['whole', 'amount'])

-- refused: example.Measurement: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
