-- Document.objects.exclude(title__startswith='long')
--     .values('title')
--     .order_by('title')
--     .annotate(n=Count(Case(When(data__f=F('extra__same'), then=1), output_field=IntegerField())))

-- refused: example.Document.data, example.Document.extra: comparing JSON documents is not supported on spark@4.1: compare numbers, text, booleans or null at a key (https://spark.apache.org/docs/latest/api/sql/index.html#variant_get)
