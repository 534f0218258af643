-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(v=Window(Sum('rating'), order_by='pk', frame=RowRange(start=-1, end=1, exclusion=WindowFrameExclusion.CURRENT_ROW)))

-- refused: example.Entry: EXCLUDE in a frame is not supported on clickhouse@26.3: subtract the excluded row from the aggregate (https://clickhouse.com/docs/sql-reference/window-functions)
