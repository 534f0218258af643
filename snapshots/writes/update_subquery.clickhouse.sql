-- Blog.objects.update(tagline=Coalesce(Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-rating', 'pk').values('headline')[:1]), Value('')))

-- refused: example.Blog: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
