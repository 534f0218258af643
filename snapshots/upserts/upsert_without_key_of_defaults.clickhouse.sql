-- Event.objects.bulk_create([_event(None), _event(None)], update_conflicts=True, unique_fields=['pk'], update_fields=['title'])

-- refused: example.Event: ON CONFLICT is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
