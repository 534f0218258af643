-- Caption.objects.filter(picture__in=in_turn(Picture, Length('title'), lambda cte: cte.col.value + Length('title')).order_by().filter(value__gt=20).values('id'))
--     .delete()

-- refused: example.Caption: DELETE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
