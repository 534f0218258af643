-- Product.objects.order_by('pk').alias(v=text(Abs(Value(Decimal('-0.25'))))).filter(v='0.25')

-- refused: example.Product: the text of a decimal of unknown digits is not supported on spark@4.1: cast it to a decimal with digits (https://spark.apache.org/docs/latest/sql-ref-datatypes.html)
