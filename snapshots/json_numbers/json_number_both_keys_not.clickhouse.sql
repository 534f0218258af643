-- Document.objects.order_by('pk')
--     .values_list('pk')
--     .exclude(title='long')
--     .exclude(data__f=F('extra__same'))

-- refused: example.Document.data, example.Document.extra: comparing JSON documents is not supported on clickhouse@26.3: compare numbers, text, booleans or null at a key (https://clickhouse.com/docs/sql-reference/functions/json-functions)
