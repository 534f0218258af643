-- Measurement.objects.order_by('pk')
--     .values_list(text(Coalesce('amount', Value(Decimal('1.50')))), text(Coalesce('amount', 0, output_field=DecimalField(max_digits=12, decimal_places=4))))

-- refused: example.Measurement: the text of a decimal of unknown digits is not supported on spark@4.1: cast it to a decimal with digits (https://spark.apache.org/docs/latest/sql-ref-datatypes.html)
