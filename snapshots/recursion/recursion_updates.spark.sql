-- Product.objects.filter(category__in=with_cte((cte := named()), select=cte.queryset().filter(name__gt='D')).values('id'))
--     .update(name=Concat(F('name'), Value('!')))

-- refused: example.Product: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
