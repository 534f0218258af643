-- Order.objects.order_by('pk')
--     .values_list(text(Coalesce('discount', Decimal('0'))), text(Coalesce('discount', Decimal('0.5'))))

-- refused: example.Order: the text of a decimal of unknown digits is not supported on spark@4.1: cast it to a decimal with digits (https://spark.apache.org/docs/latest/sql-ref-datatypes.html)
