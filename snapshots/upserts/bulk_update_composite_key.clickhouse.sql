-- Reading.objects.bulk_update([Reading(sensor='a', sequence=1, value=0.5), Reading(sensor='a', sequence=2, value=None)], ['value'])

-- refused: example.Reading: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
