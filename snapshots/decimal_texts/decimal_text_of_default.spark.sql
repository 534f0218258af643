-- Product.objects.values('category')
--     .annotate(v=text(Sum('price', filter=Q(pk__gt=4), default=Decimal('0.125'))))
--     .order_by('category')

-- refused: example.Product: the text of a decimal of unknown digits is not supported on spark@4.1: cast it to a decimal with digits (https://spark.apache.org/docs/latest/sql-ref-datatypes.html)
