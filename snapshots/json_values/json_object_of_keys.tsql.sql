-- Document.objects.order_by('pk').annotate(v=JSONObject(a='data__a', b=KT('data__b'), c='extra'))

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra],
  CONCAT(
    '{"a": ',
    COALESCE(
      (
        SELECT
          CASE [type]
            WHEN 0
            THEN 'null'
            WHEN 1
            THEN '"' + STRING_ESCAPE([value], 'json') + '"'
            ELSE [value]
          END
        FROM OPENJSON(
          CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
        )
        WHERE
          [key] = 'a'
      ),
      'null'
    ),
    ', "b": ',
    COALESCE(
      '"' + STRING_ESCAPE(
        (
          SELECT
            [value]
          FROM OPENJSON(
            CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
          )
          WHERE
            [key] = 'b'
        ),
        'json'
      ) + '"',
      'null'
    ),
    ', "c": ',
    COALESCE([example_document].[extra], 'null'),
    '}'
  ) AS [v]
FROM [example_document]
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()
