-- Picture.objects.values(n=Length('content')).annotate(c=Count('pk'))

SELECT
  DATALENGTH([example_picture].[content]) AS [n],
  COUNT_BIG([example_picture].[id]) AS [c]
FROM [example_picture]
GROUP BY
  DATALENGTH([example_picture].[content]);
-- parameters: ()
