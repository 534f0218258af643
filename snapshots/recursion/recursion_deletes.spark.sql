-- Caption.objects.filter(picture__in=in_turn(Picture, Length('title'), lambda cte: cte.col.value + Length('title')).order_by().filter(value__gt=20).values('id'))
--     .delete()

-- refused: example.Caption: DELETE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
