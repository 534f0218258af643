-- Picture.objects.order_by('pk')
--     .annotate(v=Greatest('content', 'thumbnail'), w=Least('content', Value(b"'")))

SELECT
  [example_picture].[id],
  [example_picture].[title],
  [example_picture].[content],
  [example_picture].[thumbnail],
  (
    SELECT
      CONVERT(VARBINARY(MAX), MAX(CONVERT(VARCHAR(MAX), value, 2)), 2)
    FROM (VALUES
      ([example_picture].[content]),
      ([example_picture].[thumbnail])) AS [greatest](value)
  ) AS [v],
  (
    SELECT
      CONVERT(VARBINARY(MAX), MIN(CONVERT(VARCHAR(MAX), value, 2)), 2)
    FROM (VALUES
      ([example_picture].[content]),
      (%s)) AS [least](value)
  ) AS [w]
FROM [example_picture]
ORDER BY
  [example_picture].[id] ASC;
-- parameters: (b"'",)
