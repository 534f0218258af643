-- Team.objects.update_or_create(name='New', defaults={'name': 'New'})

-- refused: example.Team: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
