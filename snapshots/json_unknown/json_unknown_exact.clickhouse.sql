-- _told(Q(extra={'x': True}))

-- refused: example.Document.extra: comparing JSON documents is not supported on clickhouse@26.3: compare numbers, text, booleans or null at a key (https://clickhouse.com/docs/sql-reference/functions/json-functions)
