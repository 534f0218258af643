-- Event.objects.filter(pk=1)
--     .update(deadline=Value(None), pause=SPAN, closes=Coalesce(Value(None, TimeField()), 'closes'))

-- refused: example.Event: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
