-- Event.objects.update(deadline=Case(When(pk__lt=4, then='starts_at'), When(pk__lt=9, then='ends_at'), output_field=DateTimeField()))

-- refused: example.Event: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
