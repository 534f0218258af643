-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(v=Window(Sum('rating'), order_by='pk', frame=RowRange(start=-1, end=1, exclusion=WindowFrameExclusion.CURRENT_ROW)))

-- refused: example.Entry: EXCLUDE in a frame is not supported on spark@4.1: subtract the excluded row from the aggregate (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-window.html)
