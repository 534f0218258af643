-- Order.objects.order_by('pk')
--     .values_list(text(Coalesce('discount', Decimal('0'))), text(Coalesce('discount', Decimal('0.5'))))

-- refused: example.Order: the text of a decimal of unknown digits is not supported on clickhouse@26.3: cast it to a decimal with digits (https://clickhouse.com/docs/sql-reference/functions/type-conversion-functions#todecimalstring)
