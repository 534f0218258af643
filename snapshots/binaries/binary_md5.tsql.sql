-- Picture.objects.order_by('pk').annotate(v=MD5('content'))

SELECT
  [example_picture].[id],
  [example_picture].[title],
  [example_picture].[content],
  [example_picture].[thumbnail],
  CASE
    WHEN NOT [example_picture].[content] IS NULL
    THEN LOWER(CONVERT(VARCHAR(32), HASHBYTES('MD5', [example_picture].[content]), 2))
  END AS [v]
FROM [example_picture]
ORDER BY
  [example_picture].[id] ASC;
-- parameters: ()
