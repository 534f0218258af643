-- PKS.filter(extra__x__in=OTHERS.values('extra__x'))

-- refused: example.Document.extra, example.Document.id, example.Document.title: comparing JSON documents in a list is not supported on spark@4.1: compare the text at a key, by KT() (https://spark.apache.org/docs/latest/api/sql/index.html#variant_get)
