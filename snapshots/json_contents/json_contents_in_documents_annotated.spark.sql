-- Document.objects.exclude(title__startswith='long')
--     .order_by('pk')
--     .annotate(found=Q(extra__in=Document.objects.filter(pk__lt=4).values('extra')))
--     .values_list('pk', 'found')

-- refused: example.Document.extra, example.Document.id: comparing JSON documents in a list is not supported on spark@4.1: compare the text at a key, by KT() (https://spark.apache.org/docs/latest/api/sql/index.html#variant_get)
