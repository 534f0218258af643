-- Event.objects.order_by('pk').annotate(v=JSONObject(a='opens', b='closes'))

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
  JSON_QUERY(
    (
      SELECT
        CONVERT(NVARCHAR(8), [example_event].[opens], 108) + CASE
          WHEN DATEPART(MICROSECOND, [example_event].[opens]) = 0
          THEN ''
          ELSE '.' + REPLACE(
            RTRIM(
              REPLACE(
                RIGHT('000000' + CAST(DATEPART(MICROSECOND, [example_event].[opens]) AS NVARCHAR(6)), 6),
                '0',
                ' '
              )
            ),
            ' ',
            '0'
          )
        END AS [a],
        CONVERT(NVARCHAR(8), [example_event].[closes], 108) + CASE
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
        END AS [b]
      FOR JSON
        PATH,
        INCLUDE_NULL_VALUES,
        WITHOUT_ARRAY_WRAPPER
    )
  ) AS [v]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
