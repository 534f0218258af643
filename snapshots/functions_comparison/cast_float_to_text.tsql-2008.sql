-- Measurement.objects.order_by('pk')
--     .filter(ratio__range=(-100, 100))
--     .annotate(v=Cast('ratio', TextField()))

-- refused: example.Measurement.ratio: the text of a float is not supported on tsql@2008: SQL Server 2008 writes six digits: cast the number to a decimal first (https://learn.microsoft.com/en-us/sql/t-sql/functions/cast-and-convert-transact-sql)
