-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a='day', b='opens'))
--     .filter(v__a='2024-02-29')
--     .values('pk')

SELECT
  [example_event].[id] AS [pk]
FROM [example_event]
WHERE
  (
    SELECT
      CASE WHEN [type] = 1 AND [value] = %s THEN 1 ELSE 0 END
    FROM OPENJSON(
      CASE
        WHEN ISJSON(
          JSON_QUERY(
            (
              SELECT
                CAST([example_event].[day] AS NVARCHAR(MAX)) AS [a],
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
                END AS [b]
              FOR JSON
                PATH,
                INCLUDE_NULL_VALUES,
                WITHOUT_ARRAY_WRAPPER
            )
          )
        ) = 1
        THEN JSON_QUERY(
          (
            SELECT
              CAST([example_event].[day] AS NVARCHAR(MAX)) AS [a],
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
              END AS [b]
            FOR JSON
              PATH,
              INCLUDE_NULL_VALUES,
              WITHOUT_ARRAY_WRAPPER
          )
        )
      END
    )
    WHERE
      [key] = 'a'
  ) = 1
ORDER BY
  1 ASC;
-- parameters: ('2024-02-29',)
