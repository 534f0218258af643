-- OrderLine.objects.annotate(v=Window(Sum(F('quantity') * F('unit_price')), partition_by='product', order_by='pk'))
--     .order_by('pk')

-- refused: example.OrderLine.product, example.OrderLine.id, example.OrderLine.quantity, example.OrderLine.unit_price: an aggregate over an ordered window is not supported on tsql@2008: aggregate over a subquery of the rows up to each row, or use SQL Server 2012 or newer (https://learn.microsoft.com/en-us/sql/t-sql/queries/select-over-clause-transact-sql)
