-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .filter(payload__isnull=False)
--     .update(url=F('payload'))

-- refused: example.Measurement: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
