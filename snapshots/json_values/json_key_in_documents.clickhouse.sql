-- Document.objects.order_by('pk').filter(data__tags__in=[['red'], ['red', 'green']])

-- refused: example.Document.data: comparing JSON documents is not supported on clickhouse@26.3: compare numbers, text, booleans or null at a key (https://clickhouse.com/docs/sql-reference/functions/json-functions)
