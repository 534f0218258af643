-- Category.objects.filter(parent__name='All').update(name=Upper('name'))

-- refused: example.Category: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
