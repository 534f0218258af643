-- SMALL.aggregate(a=text(Sum('price')), b=text(Max(F('price') * 3)), c=text(Sum('price', filter=Q(pk=0), default=Decimal('0.5'))))

-- refused: example.Product: the text of a decimal of unknown digits is not supported on clickhouse@26.3: cast it to a decimal with digits (https://clickhouse.com/docs/sql-reference/functions/type-conversion-functions#todecimalstring)
