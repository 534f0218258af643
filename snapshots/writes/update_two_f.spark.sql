-- Entry.objects.filter(pk__lt=18)
--     .update(number_of_comments=F('number_of_pingbacks'), number_of_pingbacks=F('number_of_comments'))

-- refused: example.Entry: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
