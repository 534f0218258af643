-- Category.objects.bulk_update([Category(pk=2, parent_id=None), Category(pk=3, parent_id=None)], ['parent'])

-- refused: example.Category: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
