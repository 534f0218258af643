-- Blog.objects.order_by('pk').annotate(v=SHA384('name'))

-- refused: example.Blog.name: SHA384 is not supported on tsql@2017: HASHBYTES has no SHA384: hash the text in Python (https://learn.microsoft.com/en-us/sql/t-sql/functions/hashbytes-transact-sql)
