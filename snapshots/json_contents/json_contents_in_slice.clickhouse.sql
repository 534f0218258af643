-- PKS.filter(extra__in=Document.objects.exclude(title__startswith='long').order_by('-pk').values('data')[:3])

-- refused: example.Document.extra, example.Document.data, example.Document.id, example.Document.title: comparing JSON documents in a list is not supported on clickhouse@26.3: compare the text at a key, by KT() (https://clickhouse.com/docs/sql-reference/functions/json-functions)
