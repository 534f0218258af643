-- Document.objects.order_by('pk')
--     .values_list('pk', Case(When(extra__has_key='x', then=Value('yes')), When(~Q(extra__has_key='x'), then=Value('no'))), Case(When(extra={'x': True}, then=Value('yes')), When(~Q(extra={'x': True}), then=Value('no'))))

-- refused: example.Document.extra: comparing JSON documents is not supported on clickhouse@26.3: compare numbers, text, booleans or null at a key (https://clickhouse.com/docs/sql-reference/functions/json-functions)
