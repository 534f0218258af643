-- Reading.objects.bulk_update([Reading(sensor='a', sequence=1, value=0.5), Reading(sensor='a', sequence=2, value=None)], ['value'])

-- refused: example.Reading: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
