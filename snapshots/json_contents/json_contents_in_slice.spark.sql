-- PKS.filter(extra__in=Document.objects.exclude(title__startswith='long').order_by('-pk').values('data')[:3])

-- refused: example.Document.extra, example.Document.data, example.Document.id, example.Document.title: comparing JSON documents in a list is not supported on spark@4.1: compare the text at a key, by KT() (https://spark.apache.org/docs/latest/api/sql/index.html#variant_get)
