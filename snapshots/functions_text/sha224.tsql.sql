-- Blog.objects.order_by('pk').annotate(v=SHA224('name'))

-- refused: example.Blog.name: SHA224 is not supported on tsql@2017: HASHBYTES has no SHA224: hash the text in Python (https://learn.microsoft.com/en-us/sql/t-sql/functions/hashbytes-transact-sql)
