-- Account.objects.update(rate=Case(When(pk=1, then=Value(Decimal('1E-30'))), When(pk=2, then='limit'), default='rate'))

-- refused: example.Account: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
