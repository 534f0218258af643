-- Blog.objects.exclude(entry__rating__gt=3).update(tagline='quiet')

-- refused: example.Blog: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
