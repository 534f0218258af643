-- Awkward.objects.aggregate(Sum('bracket'), Max('size'))

SELECT
  SUM(CAST([Awkward Table [x]]].[right ]] bracket] AS BIGINT)) AS [bracket__sum],
  MAX([Awkward Table [x]]].[Größe]) AS [size__max]
FROM [Awkward Table [x]]];
-- parameters: ()
