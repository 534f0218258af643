-- Product.objects.order_by('pk')
--     .values_list(text(F('price') + 1), text(F('price') + Decimal('0.5')), text(F('price') - Decimal('0.125')))

-- refused: example.Product.price: the text of a decimal of unknown digits is not supported on clickhouse@26.3: cast it to a decimal with digits (https://clickhouse.com/docs/sql-reference/functions/type-conversion-functions#todecimalstring)
