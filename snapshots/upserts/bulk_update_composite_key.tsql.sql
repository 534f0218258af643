-- Reading.objects.bulk_update([Reading(sensor='a', sequence=1, value=0.5), Reading(sensor='a', sequence=2, value=None)], ['value'])

UPDATE [example_reading] SET [value] = CAST(CASE
  WHEN (
    (
      [example_reading].[sensor] = %s AND [example_reading].[sequence] = %s
    )
  )
  THEN CAST(%s AS FLOAT)
  WHEN (
    (
      [example_reading].[sensor] = %s AND [example_reading].[sequence] = %s
    )
  )
  THEN NULL
  ELSE NULL
END AS FLOAT)
WHERE
  (
    (
      [example_reading].[sensor] = %s AND [example_reading].[sequence] = %s
    )
    OR (
      [example_reading].[sensor] = %s AND [example_reading].[sequence] = %s
    )
  );
-- parameters: ('a', 1, 0.5, 'a', 2, 'a', 1, 'a', 2)
