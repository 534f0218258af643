-- Blog.objects.order_by('pk').annotate(v=SHA224('name'))

-- refused: example.Blog.name: SHA224 is not supported on duckdb@2.0: DuckDB has no SHA224: hash the text in Python (https://duckdb.org/docs/stable/sql/functions/text)
