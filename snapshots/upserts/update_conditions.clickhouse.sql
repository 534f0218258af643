-- Measurement.objects.update(is_valid=Q(whole__gt=10) | Q(ratio__isnull=True), is_checked=~Q(label=''))

-- refused: example.Measurement: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
