UPDATE [example_reading] SET [value] = %s
WHERE
  (
    [example_reading].[sensor] = %s AND [example_reading].[sequence] = %s
  );
-- parameters: (2.5, 'a', 2)
