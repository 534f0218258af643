-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(v=Window(Count('pk'), order_by='rating', frame=RowRange(start=None, end=None, exclusion=WindowFrameExclusion.TIES)))

-- refused: example.Entry: EXCLUDE in a frame is not supported on clickhouse@26.3: subtract the excluded row from the aggregate (https://clickhouse.com/docs/sql-reference/window-functions)
