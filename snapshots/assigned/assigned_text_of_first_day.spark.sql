-- Event.objects.update(title=Coalesce(NullIf('day', 'starts_at'), 'day', output_field=CharField()))

-- refused: example.Event: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
