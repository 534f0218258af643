-- PKS.filter(data__has_key='f', extra__has_key='same')
--     .order_by(Case(When(data__f=F('extra__same'), then=0), default=1), 'pk')

-- refused: example.Document.data, example.Document.extra: comparing JSON documents is not supported on spark@4.1: compare numbers, text, booleans or null at a key (https://spark.apache.org/docs/latest/api/sql/index.html#variant_get)
