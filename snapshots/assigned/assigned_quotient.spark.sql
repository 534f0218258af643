-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .update(whole=Coalesce(of_amounts(F('amount') / Decimal('1.0')), Decimal('7.5')))

-- refused: example.Measurement: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
