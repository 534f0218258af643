-- Product.objects.order_by('pk')
--     .values_list(Concat(text(Least(Value(Decimal('0.75')), Value(Decimal('0.25')))), Value('!')))

-- refused: example.Product: the text of a decimal of unknown digits is not supported on clickhouse@26.3: cast it to a decimal with digits (https://clickhouse.com/docs/sql-reference/functions/type-conversion-functions#todecimalstring)
