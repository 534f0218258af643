-- Event.objects.bulk_create([_event(None), _event(None)], update_conflicts=True, unique_fields=['pk'], update_fields=['title'])

-- refused: example.Event: ON CONFLICT is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
