-- Event.objects.order_by('pk').values_list(Cast(ExtractYear('day'), CharField()))

-- refused: example.Event.day: the text of a decimal of unknown digits is not supported on spark@4.1: cast it to a decimal with digits (https://spark.apache.org/docs/latest/sql-ref-datatypes.html)
