-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(v=Window(Sum('rating'), order_by='pk', frame=RowRange(start=-3, end=-1)))

-- refused: example.Entry.rating, example.Entry.id: an aggregate over an ordered window is not supported on tsql@2008: aggregate over a subquery of the rows up to each row, or use SQL Server 2012 or newer (https://learn.microsoft.com/en-us/sql/t-sql/queries/select-over-clause-transact-sql)
