-- PKS.filter(Exists(Document.objects.exclude(title__startswith='long').filter(data__deep=OuterRef('data__deep'))))

-- refused: example.Document.data: comparing JSON documents is not supported on clickhouse@26.3: compare numbers, text, booleans or null at a key (https://clickhouse.com/docs/sql-reference/functions/json-functions)
