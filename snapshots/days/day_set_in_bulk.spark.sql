-- Event.objects.bulk_update([Event(pk=1, day=F('starts_at'), deadline=None), Event(pk=2, day=date(2022, 2, 2), deadline=F('ends_at'))], ['day', 'deadline'])

-- refused: example.Event: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
