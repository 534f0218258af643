-- Event.objects.values_list(DAY).union(Event.objects.values_list(DAY))

SELECT
  CAST(NULL AS DATE) AS [value1]
FROM [example_event]
UNION
SELECT
  CAST(NULL AS DATE) AS [value1]
FROM [example_event];
-- parameters: ()
