-- Reading.objects.bulk_create([Reading(sensor='a', sequence=1, value=None, taken_at=MOMENT), Reading(sensor='new', sequence=1, value=2.25, taken_at=MOMENT)], update_conflicts=True, unique_fields=['sensor', 'sequence'], update_fields=['value', 'taken_at'])

-- refused: example.Reading: ON CONFLICT is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
