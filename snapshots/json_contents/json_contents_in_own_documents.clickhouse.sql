-- PKS.filter(extra__x__in=OTHERS.values('extra__x'))

-- refused: example.Document.extra, example.Document.id, example.Document.title: comparing JSON documents in a list is not supported on clickhouse@26.3: compare the text at a key, by KT() (https://clickhouse.com/docs/sql-reference/functions/json-functions)
