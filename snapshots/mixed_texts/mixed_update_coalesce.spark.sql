-- Person.objects.update(nickname=Coalesce('nickname', Value('none')))

-- refused: example.Person: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
