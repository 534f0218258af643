-- PKS.filter(data__has_key='f', extra__has_key='same')
--     .order_by(Case(When(data__f=F('extra__same'), then=0), default=1), 'pk')

-- refused: example.Document.data, example.Document.extra: comparing JSON documents is not supported on clickhouse@26.3: compare numbers, text, booleans or null at a key (https://clickhouse.com/docs/sql-reference/functions/json-functions)
