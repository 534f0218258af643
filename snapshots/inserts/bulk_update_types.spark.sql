-- Event.objects.bulk_update([Event(pk=1, ends_at=MOMENT, pause=timedelta(1)), Event(pk=2, ends_at=None, pause=None)], ['ends_at', 'pause'])

-- refused: example.Event: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
