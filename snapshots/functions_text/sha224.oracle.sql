-- Blog.objects.order_by('pk').annotate(v=SHA224('name'))

-- refused: example.Blog.name: SHA224 is not supported on oracle@19c: STANDARD_HASH has no SHA224: hash the text in Python (https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/STANDARD_HASH.html)
