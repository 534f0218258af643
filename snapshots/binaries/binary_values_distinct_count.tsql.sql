-- Picture.objects.values('content').distinct().count()

SELECT
  COUNT_BIG(*)
FROM (
  SELECT DISTINCT
    [example_picture].[content] AS [content]
  FROM [example_picture]
) AS [subquery];
-- parameters: ()
