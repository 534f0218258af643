-- Event.objects.update(deadline=Case(When(pk__lt=4, then='starts_at'), When(pk__lt=9, then='ends_at'), output_field=DateTimeField()))

-- refused: example.Event: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
