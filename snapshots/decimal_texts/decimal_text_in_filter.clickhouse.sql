-- Product.objects.order_by('pk').alias(v=text(Abs(Value(Decimal('-0.25'))))).filter(v='0.25')

-- refused: example.Product: the text of a decimal of unknown digits is not supported on clickhouse@26.3: cast it to a decimal with digits (https://clickhouse.com/docs/sql-reference/functions/type-conversion-functions#todecimalstring)
