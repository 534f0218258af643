-- Person(pk=1, name='Ada King').save(update_fields=['name'])

-- refused: example.Person: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
