-- Category.objects.bulk_create([Category(name='One'), Category(name='Two'), Category(name='Three', parent_id=1)], ignore_conflicts=True)

-- refused: example.Category: ON CONFLICT is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
