-- PKS.exclude(extra__in=Document.objects.exclude(title__startswith='long').filter(pk__gt=4).values('extra'))

-- refused: example.Document.extra, example.Document.id, example.Document.title: comparing JSON documents in a list is not supported on clickhouse@26.3: compare the text at a key, by KT() (https://clickhouse.com/docs/sql-reference/functions/json-functions)
