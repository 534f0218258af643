-- Reading.objects.bulk_create([Reading(sensor='a', sequence=1, value=None, taken_at=MOMENT), Reading(sensor='new', sequence=1, value=2.25, taken_at=MOMENT)], update_conflicts=True, unique_fields=['sensor', 'sequence'], update_fields=['value', 'taken_at'])

MERGE INTO [example_reading]   WITH (HOLDLOCK)
USING (VALUES
  (%s, %s, %s, %s),
  (%s, %s, %s, %s)) AS [excluded]([sensor], [sequence], [value], [taken_at])
ON (
  [example_reading].[sensor] = [excluded].[sensor]
  AND [example_reading].[sequence] = [excluded].[sequence]
)
WHEN MATCHED THEN UPDATE SET
  [value] = [excluded].[value],
  [taken_at] = [excluded].[taken_at]
WHEN NOT MATCHED THEN INSERT ([sensor], [sequence], [value], [taken_at]) VALUES (
  [excluded].[sensor],
  [excluded].[sequence],
  [excluded].[value],
  [excluded].[taken_at]
);;
-- parameters: ('a', 1, None, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), 'new', 1, 2.25, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456))
