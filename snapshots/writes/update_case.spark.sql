-- Entry.objects.update(rating=Case(When(rating__gt=3, then=Value(5)), When(rating__lt=1, then=F('number_of_comments')), default=Value(2)))

-- refused: example.Entry: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
