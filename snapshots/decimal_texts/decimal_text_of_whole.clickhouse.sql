-- Product.objects.order_by('pk')
--     .values_list(text(Floor('price')), text(Ceil('price')), text(Abs(0 - F('price'))), text(Sign('price')))

-- refused: example.Product.price: the text of a decimal of unknown digits is not supported on clickhouse@26.3: cast it to a decimal with digits (https://clickhouse.com/docs/sql-reference/functions/type-conversion-functions#todecimalstring)
