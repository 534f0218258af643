-- Entry.objects.filter(pk__in=Entry.objects.order_by('-pub_date', 'pk').values('pk')[:3])
--     .update(rating=9)

-- refused: example.Entry: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
