-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(v=Window(Count('pk'), order_by='rating', frame=ValueRange(start=0, end=None)))

-- refused: example.Entry.id, example.Entry.rating: an aggregate over an ordered window is not supported on tsql@2008: aggregate over a subquery of the rows up to each row, or use SQL Server 2012 or newer (https://learn.microsoft.com/en-us/sql/t-sql/queries/select-over-clause-transact-sql)
