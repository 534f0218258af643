-- PKS.filter(data__in=Document.objects.exclude(title__startswith='long').exclude(title='same').values('data'))

-- refused: example.Document.data, example.Document.title: comparing JSON documents in a list is not supported on clickhouse@26.3: compare the text at a key, by KT() (https://clickhouse.com/docs/sql-reference/functions/json-functions)
