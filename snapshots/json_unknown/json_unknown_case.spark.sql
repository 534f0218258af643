-- Document.objects.order_by('pk')
--     .values_list('pk', Case(When(extra__has_key='x', then=Value('yes')), When(~Q(extra__has_key='x'), then=Value('no'))), Case(When(extra={'x': True}, then=Value('yes')), When(~Q(extra={'x': True}), then=Value('no'))))

-- refused: example.Document.extra: comparing JSON documents is not supported on spark@4.1: compare numbers, text, booleans or null at a key (https://spark.apache.org/docs/latest/api/sql/index.html#variant_get)
