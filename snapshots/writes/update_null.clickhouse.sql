-- Company.objects.filter(point_of_contact__lastname='Smith').update(point_of_contact=None)

-- refused: example.Company: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
