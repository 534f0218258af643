-- Document.objects.exclude(title__startswith='long')
--     .order_by('pk')
--     .values_list('pk', Case(When(data__f=F('extra__same'), then=Value('same')), When(data=F('extra'), then=Value('both'))))

-- refused: example.Document.data, example.Document.extra: comparing JSON documents is not supported on spark@4.1: compare numbers, text, booleans or null at a key (https://spark.apache.org/docs/latest/api/sql/index.html#variant_get)
