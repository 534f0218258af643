-- Reading.objects.bulk_create([Reading(sensor='a', sequence=1, value=9.5, taken_at=MOMENT), Reading(sensor='new', sequence=1, value=None, taken_at=MOMENT)], ignore_conflicts=True)

-- refused: example.Reading: ON CONFLICT is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
