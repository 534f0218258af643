-- PKS.filter(Q(data__f=F('extra__x')) | Q(data__a__b=F('data__a__b')))

-- refused: example.Document.data: comparing JSON documents is not supported on spark@4.1: compare numbers, text, booleans or null at a key (https://spark.apache.org/docs/latest/api/sql/index.html#variant_get)
