-- Company.objects.filter(pk=2).update(point_of_contact=Employee(pk=9))

-- refused: example.Company: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
