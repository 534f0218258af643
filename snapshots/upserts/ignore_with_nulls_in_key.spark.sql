-- Category.objects.bulk_create([Category(name='One'), Category(name='Two'), Category(name='Three', parent_id=1)], ignore_conflicts=True)

-- refused: example.Category: ON CONFLICT is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
