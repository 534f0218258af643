-- Company.objects.filter(point_of_contact__lastname='Smith').update(point_of_contact=None)

-- refused: example.Company: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
