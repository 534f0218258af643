-- Employee.objects.bulk_create([Employee(firstname='New', lastname='One')], update_conflicts=True, unique_fields=['id'], update_fields=['salary'])

-- refused: example.SalariedEmployee: ON CONFLICT is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
