-- Measurement.objects.bulk_update([Measurement(pk=1), Measurement(pk=2)], ['small', 'big', 'ratio', 'amount', 'is_checked', 'payload', 'address', 'token'])

-- refused: example.Measurement: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
