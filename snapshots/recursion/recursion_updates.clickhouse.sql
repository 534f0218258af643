-- Product.objects.filter(category__in=with_cte((cte := named()), select=cte.queryset().filter(name__gt='D')).values('id'))
--     .update(name=Concat(F('name'), Value('!')))

-- refused: example.Product: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
