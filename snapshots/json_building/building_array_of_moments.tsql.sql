-- Event.objects.order_by('pk')
--     .annotate(v=JSONArray('starts_at', 'day', 'closes', JSONObject(a='ends_at')))

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
  CONCAT(
    '[',
    COALESCE(
      '"' + STRING_ESCAPE(
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
        ),
        'json'
      ) + '"',
      'null'
    ),
    ', ',
    COALESCE(
      '"' + STRING_ESCAPE(CAST([example_event].[day] AS NVARCHAR(MAX)), 'json') + '"',
      'null'
    ),
    ', ',
    COALESCE(
      '"' + STRING_ESCAPE(
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
        END,
        'json'
      ) + '"',
      'null'
    ),
    ', ',
    COALESCE(
      JSON_QUERY(
        (
          SELECT
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
            ) AS [a]
          FOR JSON
            PATH,
            INCLUDE_NULL_VALUES,
            WITHOUT_ARRAY_WRAPPER
        )
      ),
      'null'
    ),
    ']'
  ) AS [v]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
