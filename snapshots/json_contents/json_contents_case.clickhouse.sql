-- Document.objects.exclude(title__startswith='long')
--     .order_by('pk')
--     .values_list('pk', Case(When(data__f=F('extra__same'), then=Value('same')), When(data=F('extra'), then=Value('both'))))

-- refused: example.Document.data, example.Document.extra: comparing JSON documents is not supported on clickhouse@26.3: compare numbers, text, booleans or null at a key (https://clickhouse.com/docs/sql-reference/functions/json-functions)
