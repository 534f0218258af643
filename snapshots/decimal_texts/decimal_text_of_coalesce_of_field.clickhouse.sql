-- Measurement.objects.order_by('pk')
--     .values_list(text(Coalesce('amount', Value(Decimal('1.50')))), text(Coalesce('amount', 0, output_field=DecimalField(max_digits=12, decimal_places=4))))

-- refused: example.Measurement: the text of a decimal of unknown digits is not supported on clickhouse@26.3: cast it to a decimal with digits (https://clickhouse.com/docs/sql-reference/functions/type-conversion-functions#todecimalstring)
