-- Measurement.objects.filter(small__range=(-1000, 1000)).update(whole=Value(2.75), big=Value(-3.25))

-- refused: example.Measurement: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
