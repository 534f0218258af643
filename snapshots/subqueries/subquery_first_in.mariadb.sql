-- Entry.objects.filter(rating__in=Subquery(Entry.objects.filter(blog=OuterRef('blog')).order_by('-rating', 'pk').values('rating')[:1]))
--     .order_by('pk')

-- refused: example.Entry.blog: a column of an outer query in a derived table is not supported on mariadb@10.11: compare with a column of the query around the derived table (https://mariadb.com/kb/en/subquery-limitations/)
