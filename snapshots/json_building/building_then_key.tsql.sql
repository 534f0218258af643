-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a='ends_at'))
--     .annotate(w=KT('v__a'))
--     .values('pk', 'w')

SELECT
  [example_event].[id] AS [pk],
  (
    SELECT
      [value]
    FROM OPENJSON(
      CASE
        WHEN ISJSON(
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
          )
        ) = 1
        THEN JSON_QUERY(
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
        )
      END
    )
    WHERE
      [key] = 'a'
  ) AS [w]
FROM [example_event]
ORDER BY
  1 ASC;
-- parameters: ()
