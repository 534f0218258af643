-- Employee.objects.bulk_update([Employee(pk=1, salary=None), Employee(pk=2, salary=None)], ['salary'])

-- refused: example.SalariedEmployee: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
