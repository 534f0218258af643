-- Entry.objects.filter(pk__lt=18)
--     .update(number_of_comments=F('number_of_pingbacks'), number_of_pingbacks=F('number_of_comments'))

-- refused: example.Entry: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
