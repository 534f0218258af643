-- Measurement.objects.update(is_valid=Q(whole__gt=10) | Q(ratio__isnull=True), is_checked=~Q(label=''))

-- refused: example.Measurement: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
