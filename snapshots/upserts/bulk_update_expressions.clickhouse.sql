-- Entry.objects.bulk_update([Entry(pk=1, rating=F('rating') + 1), Entry(pk=2, rating=F('number_of_comments'))], ['rating'])

-- refused: example.Entry: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
