-- Event.objects.order_by('pk').annotate(v=Cast('closes', CharField(max_length=20)))

SELECT
  [example_event].[id],
  [example_event].[title],
  [example_event].[starts_at],
  [example_event].[ends_at],
  [example_event].[day],
  [example_event].[deadline],
  [example_event].[opens],
  [example_event].[closes],
  [example_event].[length],
  [example_event].[pause],
  CAST(CONVERT(NVARCHAR(8), [example_event].[closes], 108) + CASE
    WHEN DATEPART(MICROSECOND, [example_event].[closes]) = 0
    THEN ''
    ELSE '.' + REPLACE(
      RTRIM(
        REPLACE(
          RIGHT('000000' + CAST(DATEPART(MICROSECOND, [example_event].[closes]) AS NVARCHAR(6)), 6),
          '0',
          ' '
        )
      ),
      ' ',
      '0'
    )
  END AS NVARCHAR(20)) AS [v]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
