-- Event.objects.filter(pk__lte=5).update(length=F('length') + timedelta(seconds=1))

-- refused: example.Event: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
