-- Account.objects.order_by('pk').annotate(v=Cast(Value(Decimal('-1.50')), CharField()))

-- refused: example.Account: the text of a decimal of unknown digits is not supported on clickhouse@26.3: cast it to a decimal with digits (https://clickhouse.com/docs/sql-reference/functions/type-conversion-functions#todecimalstring)
