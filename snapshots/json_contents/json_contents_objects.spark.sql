-- PKS.filter(Exists(Document.objects.exclude(title__startswith='long').filter(data__deep=OuterRef('data__deep'))))

-- refused: example.Document.data: comparing JSON documents is not supported on spark@4.1: compare numbers, text, booleans or null at a key (https://spark.apache.org/docs/latest/api/sql/index.html#variant_get)
