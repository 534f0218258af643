-- Event.objects.filter(pk__lt=9).update(starts_at=F('day'), ends_at=F('deadline'))

-- refused: example.Event: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
