-- Entry.objects.filter(pk__in=Entry.objects.order_by('-pub_date', 'pk').values('pk')[:3])
--     .update(rating=9)

-- refused: example.Entry: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
