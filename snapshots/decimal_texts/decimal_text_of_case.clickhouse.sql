-- Product.objects.order_by('pk')
--     .values_list(text(Case(When(pk__lt=2, then=F('price')), When(pk=3, then=None), default=Value(Decimal('-2.5')))))

-- refused: example.Product: the text of a decimal of unknown digits is not supported on clickhouse@26.3: cast it to a decimal with digits (https://clickhouse.com/docs/sql-reference/functions/type-conversion-functions#todecimalstring)
