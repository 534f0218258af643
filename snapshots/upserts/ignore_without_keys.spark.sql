-- Author.objects.bulk_create([Author(name='New', email='a@example.com'), Author(name='New', email='a@example.com')], ignore_conflicts=True)

-- refused: example.Author: ON CONFLICT is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
