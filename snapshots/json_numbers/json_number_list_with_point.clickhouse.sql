-- Document.objects.order_by('pk').values_list('pk').filter(data__at=[9, '9'])

-- refused: example.Document.data: comparing JSON documents is not supported on clickhouse@26.3: compare numbers, text, booleans or null at a key (https://clickhouse.com/docs/sql-reference/functions/json-functions)
