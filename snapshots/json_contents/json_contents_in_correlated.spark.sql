-- PKS.filter(Exists(Document.objects.exclude(title__startswith='long').filter(pk=OuterRef('pk'), extra__x__in=Document.objects.exclude(title__startswith='long').filter(pk__lt=OuterRef('pk')).values('data__f'))))

-- refused: example.Document.extra, example.Document.data, example.Document.id, example.Document.title: comparing JSON documents in a list is not supported on spark@4.1: compare the text at a key, by KT() (https://spark.apache.org/docs/latest/api/sql/index.html#variant_get)
