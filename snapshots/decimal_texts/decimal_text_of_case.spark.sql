-- Product.objects.order_by('pk')
--     .values_list(text(Case(When(pk__lt=2, then=F('price')), When(pk=3, then=None), default=Value(Decimal('-2.5')))))

-- refused: example.Product: the text of a decimal of unknown digits is not supported on spark@4.1: cast it to a decimal with digits (https://spark.apache.org/docs/latest/sql-ref-datatypes.html)
