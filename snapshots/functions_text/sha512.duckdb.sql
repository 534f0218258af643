-- Blog.objects.order_by('pk').annotate(v=SHA512('name'))

-- refused: example.Blog.name: SHA512 is not supported on duckdb@2.0: DuckDB has no SHA512: hash the text in Python (https://duckdb.org/docs/stable/sql/functions/text)
