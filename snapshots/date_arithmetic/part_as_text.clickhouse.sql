-- Event.objects.order_by('pk').values_list(Cast(ExtractYear('day'), CharField()))

-- refused: example.Event.day: the text of a decimal of unknown digits is not supported on clickhouse@26.3: cast it to a decimal with digits (https://clickhouse.com/docs/sql-reference/functions/type-conversion-functions#todecimalstring)
