-- PKS.filter(data__in=Document.objects.exclude(title__startswith='long').exclude(title='same').values('data'))

-- refused: example.Document.data, example.Document.title: comparing JSON documents in a list is not supported on spark@4.1: compare the text at a key, by KT() (https://spark.apache.org/docs/latest/api/sql/index.html#variant_get)
