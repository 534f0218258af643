-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(v=Window(Sum('rating'), order_by='pk', frame=RowRange(start=-1, end=1, exclusion=WindowFrameExclusion.CURRENT_ROW)))

-- refused: example.Entry: EXCLUDE in a frame is not supported on oracle@19c: subtract the excluded row from the aggregate (https://docs.oracle.com/en/database/oracle/oracle-database/21/sqlrf/Analytic-Functions.html)
