-- Document.objects.filter(data__f__in=Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(data__f__gte=9, data__f__lt=1000).values('data__f').distinct().order_by('-data__f')[:2])
--     .order_by('pk')

-- refused: example.Document.data, example.Document.title: comparing JSON documents in a list is not supported on spark@4.1: compare the text at a key, by KT() (https://spark.apache.org/docs/latest/api/sql/index.html#variant_get)
