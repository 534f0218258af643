-- Product.objects.order_by('pk')
--     .values_list(text(Coalesce(Case(When(pk__lt=3, then=F('price')), When(pk=4, then=Value(Decimal('7.125')))), Decimal('0.25'))))

-- refused: example.Product: the text of a decimal of unknown digits is not supported on spark@4.1: cast it to a decimal with digits (https://spark.apache.org/docs/latest/sql-ref-datatypes.html)
