-- Blog.objects.order_by('pk').annotate(v=SHA384('name'))

-- refused: example.Blog.name: SHA384 is not supported on duckdb@2.0: DuckDB has no SHA384: hash the text in Python (https://duckdb.org/docs/stable/sql/functions/text)
