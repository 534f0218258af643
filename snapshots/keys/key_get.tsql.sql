-- Reading.objects.get(pk=('b', 3))

SELECT
TOP 21
  [example_reading].[sensor],
  [example_reading].[sequence],
  [example_reading].[value],
  [example_reading].[taken_at]
FROM [example_reading]
WHERE
  (
    [example_reading].[sensor] = %s AND [example_reading].[sequence] = %s
  );
-- parameters: ('b', 3)
