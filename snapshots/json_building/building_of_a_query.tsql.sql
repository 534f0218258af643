-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a=Subquery(Event.objects.filter(pk=OuterRef('pk')).values('ends_at')[:1])))

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
            CONVERT(
              NVARCHAR(19),
              (
                (
                  SELECT
                  TOP 1
                    [U0].[ends_at] AS [ends_at]
                  FROM [example_event] AS [U0]
                  WHERE
                    [U0].[id] = (
                      [example_event].[id]
                    )
                )
              ),
              120
            ) + CASE
              WHEN DATEPART(
                MICROSECOND,
                (
                  (
                    SELECT
                    TOP 1
                      [U0].[ends_at] AS [ends_at]
                    FROM [example_event] AS [U0]
                    WHERE
                      [U0].[id] = (
                        [example_event].[id]
                      )
                  )
                )
              ) = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST(DATEPART(
                        MICROSECOND,
                        (
                          (
                            SELECT
                            TOP 1
                              [U0].[ends_at] AS [ends_at]
                            FROM [example_event] AS [U0]
                            WHERE
                              [U0].[id] = (
                                [example_event].[id]
                              )
                          )
                        )
                      ) AS NVARCHAR(6)),
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
  ) AS [v]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
