-- PKS.filter(Q(data__f=F('extra__x')) | Q(data__a__b=F('data__a__b')))

-- refused: example.Document.data: comparing JSON documents is not supported on clickhouse@26.3: compare numbers, text, booleans or null at a key (https://clickhouse.com/docs/sql-reference/functions/json-functions)
