-- Event.objects.update(title=Coalesce(NullIf('day', 'starts_at'), 'day', output_field=CharField()))

-- refused: example.Event: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
