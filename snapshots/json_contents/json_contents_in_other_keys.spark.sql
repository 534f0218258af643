-- PKS.filter(data__f__in=Document.objects.exclude(title__startswith='long').filter(data__f__isnull=False).values('extra__same'))

-- refused: example.Document.data, example.Document.extra, example.Document.title: comparing JSON documents in a list is not supported on spark@4.1: compare the text at a key, by KT() (https://spark.apache.org/docs/latest/api/sql/index.html#variant_get)
