-- Entry.objects.bulk_update([Entry(pk=1, rating=1, headline='One'), Entry(pk=2, rating=2, headline='%s')], ['rating', 'headline'])

-- refused: example.Entry: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
