-- PKS.filter(Exists(OTHERS.filter(extra=OuterRef('data'))))

-- refused: example.Document.extra, example.Document.data: comparing JSON documents is not supported on clickhouse@26.3: compare numbers, text, booleans or null at a key (https://clickhouse.com/docs/sql-reference/functions/json-functions)
