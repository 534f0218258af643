-- PKS.exclude(extra__in=Document.objects.exclude(title__startswith='long').filter(pk__gt=4).values('extra'))

-- refused: example.Document.extra, example.Document.id, example.Document.title: comparing JSON documents in a list is not supported on spark@4.1: compare the text at a key, by KT() (https://spark.apache.org/docs/latest/api/sql/index.html#variant_get)
