-- Event.objects.filter(pk__lt=9).update(day=F('day') + timedelta(days=40, hours=1))

-- refused: example.Event: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
