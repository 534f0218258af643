-- Blog.objects.annotate(second=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('headline')[1:2]))
--     .order_by('pk')

-- refused: example.Entry: a slice of a correlated subquery is not supported on oracle@11g: order a subquery that names no column of the outer query, or use MIN or MAX (https://docs.oracle.com/cd/E11882_01/server.112/e41084/queries007.htm)
