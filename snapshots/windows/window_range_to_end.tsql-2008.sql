-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(v=Window(Count('pk'), order_by='rating', frame=ValueRange(start=0, end=None)))

-- refused: example.Entry.id, example.Entry.rating: an aggregate over an ordered window is not supported on tsql@2008: SQL Server has it from 2012 on; sum over a subquery of the rows up to each row (https://learn.microsoft.com/en-us/sql/t-sql/queries/select-over-clause-transact-sql)
