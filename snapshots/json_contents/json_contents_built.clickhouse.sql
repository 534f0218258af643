-- PKS.filter(Exists(Document.objects.exclude(title__startswith='long').filter(extra=JSONObject(x=OuterRef('data__f')))))

-- refused: example.Document.extra, example.Document.data: comparing JSON documents is not supported on clickhouse@26.3: compare numbers, text, booleans or null at a key (https://clickhouse.com/docs/sql-reference/functions/json-functions)
