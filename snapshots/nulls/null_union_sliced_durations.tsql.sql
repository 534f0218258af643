-- Event.objects.order_by('pk').values_list(SPAN, 'pk')[1:3].union(Event.objects.values_list('pause', 'pk'))

SELECT
  [arm].[value1],
  [arm].[pk]
FROM (
  SELECT
    CAST(NULL AS BIGINT) AS [value1],
    [example_event].[id] AS [pk]
  FROM [example_event]
  ORDER BY
    2 ASC
  OFFSET 1 ROWS
  FETCH NEXT 2 ROWS ONLY
) AS [arm]
UNION
SELECT
  [example_event].[pause] AS [pause],
  [example_event].[id] AS [pk]
FROM [example_event];
-- parameters: ()
