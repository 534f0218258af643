-- Category.objects.bulk_update([Category(pk=2, parent_id=None), Category(pk=3, parent_id=None)], ['parent'])

-- refused: example.Category: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
