-- Picture.objects.aggregate(a=Min('content'), b=Max('thumbnail'))

SELECT
  CONVERT(VARBINARY(MAX), MIN(CONVERT(VARCHAR(MAX), [example_picture].[content], 2)), 2) AS [a],
  CONVERT(VARBINARY(MAX), MAX(CONVERT(VARCHAR(MAX), [example_picture].[thumbnail], 2)), 2) AS [b]
FROM [example_picture];
-- parameters: ()
