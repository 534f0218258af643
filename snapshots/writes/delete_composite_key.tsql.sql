-- Reading.objects.filter(pk=("b'%", 1)).delete()

SELECT
  [example_reading].[sensor],
  [example_reading].[sequence],
  [example_reading].[value],
  [example_reading].[taken_at]
FROM [example_reading]
WHERE
  (
    [example_reading].[sensor] = %s AND [example_reading].[sequence] = %s
  );
-- parameters: ("b'%", 1)

DELETE FROM [example_readingnote]
WHERE
  (
    (
      [example_readingnote].[sensor] = %s
      AND [example_readingnote].[sequence] = %s
    )
  );
-- parameters: ('a', 1)

DELETE FROM [example_reading]
WHERE
  (
    (
      [example_reading].[sensor] = %s AND [example_reading].[sequence] = %s
    )
  );
-- parameters: ('a', 1)
