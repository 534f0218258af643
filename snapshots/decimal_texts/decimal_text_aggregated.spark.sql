-- SMALL.aggregate(a=text(Sum('price')), b=text(Max(F('price') * 3)), c=text(Sum('price', filter=Q(pk=0), default=Decimal('0.5'))))

-- refused: example.Product: the text of a decimal of unknown digits is not supported on spark@4.1: cast it to a decimal with digits (https://spark.apache.org/docs/latest/sql-ref-datatypes.html)
