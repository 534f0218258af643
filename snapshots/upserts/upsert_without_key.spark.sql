-- Blog.objects.bulk_create([Blog(name='New', tagline='a'), Blog(name='Newer', tagline='b')], update_conflicts=True, unique_fields=['pk'], update_fields=['name', 'tagline'])

-- refused: example.Blog: ON CONFLICT is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
