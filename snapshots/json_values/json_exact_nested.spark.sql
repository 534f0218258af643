-- Document.objects.order_by('pk')
--     .filter(data={'list': [1, 2, 3], 'a': {'b': {'c': [1, 2, {'d': 'deep'}]}}})

-- refused: example.Document.data: comparing JSON documents is not supported on spark@4.1: compare numbers, text, booleans or null at a key (https://spark.apache.org/docs/latest/api/sql/index.html#variant_get)
