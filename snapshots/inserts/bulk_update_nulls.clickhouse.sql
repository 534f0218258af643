-- Employee.objects.bulk_update([Employee(pk=1, salary=None), Employee(pk=2, salary=None)], ['salary'])

-- refused: example.SalariedEmployee: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
