-- Account.objects.order_by('pk').annotate(v=Cast(Value(Decimal('-1.50')), CharField()))

-- refused: example.Account: the text of a decimal of unknown digits is not supported on spark@4.1: cast it to a decimal with digits (https://spark.apache.org/docs/latest/sql-ref-datatypes.html)
