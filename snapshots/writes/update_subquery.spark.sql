-- Blog.objects.update(tagline=Coalesce(Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-rating', 'pk').values('headline')[:1]), Value('')))

-- refused: example.Blog: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
