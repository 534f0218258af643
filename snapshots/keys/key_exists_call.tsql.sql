-- Reading.objects.filter(pk=('b', 3)).exists()

SELECT
TOP 1
  CAST(%s AS BIGINT) AS [a]
FROM [example_reading]
WHERE
  (
    [example_reading].[sensor] = %s AND [example_reading].[sequence] = %s
  );
-- parameters: (1, 'b', 3)
