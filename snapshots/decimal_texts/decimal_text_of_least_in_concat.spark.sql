-- Product.objects.order_by('pk')
--     .values_list(Concat(text(Least(Value(Decimal('0.75')), Value(Decimal('0.25')))), Value('!')))

-- refused: example.Product: the text of a decimal of unknown digits is not supported on spark@4.1: cast it to a decimal with digits (https://spark.apache.org/docs/latest/sql-ref-datatypes.html)
