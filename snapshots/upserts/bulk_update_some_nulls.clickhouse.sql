-- Measurement.objects.bulk_update([Measurement(pk=1, ratio=0.5, amount=Decimal('0.5'), is_checked=True, payload=b'\x00', token=KEY), Measurement(pk=2)], ['ratio', 'amount', 'is_checked', 'payload', 'token'])

-- refused: example.Measurement: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
