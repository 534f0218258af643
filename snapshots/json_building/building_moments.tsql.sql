-- Event.objects.order_by('pk').annotate(v=JSONObject(a='starts_at', b='ends_at'))

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
        REPLACE(
          REPLACE(
            CONVERT(NVARCHAR(19), [example_event].[starts_at], 120) + CASE
              WHEN DATEPART(MICROSECOND, [example_event].[starts_at]) = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST(DATEPART(MICROSECOND, [example_event].[starts_at]) AS NVARCHAR(6)),
                      6
                    ),
                    '0',
                    ' '
                  )
                ),
                ' ',
                '0'
              )
            END + '+00',
            ' ',
            'T'
          ),
          '+00',
          '+00:00'
        ) AS [a],
        REPLACE(
          REPLACE(
            CONVERT(NVARCHAR(19), [example_event].[ends_at], 120) + CASE
              WHEN DATEPART(MICROSECOND, [example_event].[ends_at]) = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST(DATEPART(MICROSECOND, [example_event].[ends_at]) AS NVARCHAR(6)),
                      6
                    ),
                    '0',
                    ' '
                  )
                ),
                ' ',
                '0'
              )
            END + '+00',
            ' ',
            'T'
          ),
          '+00',
          '+00:00'
        ) AS [b]
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
