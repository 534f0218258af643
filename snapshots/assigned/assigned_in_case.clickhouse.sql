-- RATIOS.update(big=Case(When(is_valid=True, then='ratio'), default=HALVES))

-- refused: example.Measurement: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
