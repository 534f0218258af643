-- Measurement.objects.update(is_valid=Q(whole__gt=10) | Q(ratio__isnull=True), is_checked=~Q(label=''))

UPDATE [example_measurement] SET [is_valid] = (
  CAST(CASE
    WHEN [example_measurement].[whole] > %s OR [example_measurement].[ratio] IS NULL
    THEN 1
    WHEN NOT (
      [example_measurement].[whole] > %s OR [example_measurement].[ratio] IS NULL
    )
    THEN 0
  END AS BIT)
), [is_checked] = CAST(CASE
  WHEN NOT (
    [example_measurement].[label] = %s
  )
  THEN 1
  WHEN NOT (
    NOT (
      [example_measurement].[label] = %s
    )
  )
  THEN 0
END AS BIT);
-- parameters: (10, 10, '', '')
