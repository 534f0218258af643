-- RATIOS.update(whole=F('ratio') / 2, big=-F('ratio'))

-- refused: example.Measurement: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
