-- Employee.objects.filter(company_ceo_set__num_chairs__gt=1).update(salary=F('salary') * 2)

-- refused: example.SalariedEmployee: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
