-- Event.objects.bulk_update([Event(pk=1, ends_at=MOMENT, pause=timedelta(1)), Event(pk=2, ends_at=None, pause=None)], ['ends_at', 'pause'])

-- refused: example.Event: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
