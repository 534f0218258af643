-- Author.objects.bulk_create([Author(name='New', email='a@example.com'), Author(name='New', email='a@example.com')], ignore_conflicts=True)

-- refused: example.Author: ON CONFLICT is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
