-- Event.objects.bulk_create([_event(1, ends_at=None, deadline=None, closes=None, pause=None), _event(500, ends_at=MOMENT, deadline=date(2024, 3, 1), closes=time(17), pause=timedelta(microseconds=1))], update_conflicts=True, unique_fields=['pk'], update_fields=['title', 'starts_at', 'ends_at', 'day', 'deadline', 'opens', 'closes', 'length', 'pause'])

-- refused: example.Event: ON CONFLICT is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
