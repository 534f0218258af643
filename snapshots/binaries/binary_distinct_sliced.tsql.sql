-- Picture.objects.values('content').distinct().order_by('-content')[1:4]

SELECT DISTINCT
  [example_picture].[content] AS [content]
FROM [example_picture]
ORDER BY
  1 DESC
OFFSET 1 ROWS
FETCH NEXT 3 ROWS ONLY;
-- parameters: ()
