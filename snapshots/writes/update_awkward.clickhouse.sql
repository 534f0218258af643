-- Awkward.objects.filter(opened=None).update(opened=F('long'), size=0.25)

-- refused: example.Awkward: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
