-- Blog.objects.filter(Exists(Entry.objects.filter(blog=OuterRef('pk')).values('rating').distinct().order_by('rating')[1:2]))
--     .order_by('pk')

-- refused: example.Blog.id: a column of an outer query in a derived table is not supported on mariadb@10.11: compare with a column of the query around the derived table (https://mariadb.com/kb/en/subquery-limitations/)
