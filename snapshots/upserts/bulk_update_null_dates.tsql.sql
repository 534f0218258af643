-- Event.objects.bulk_update([Event(pk=1), Event(pk=2)], ['ends_at', 'deadline', 'closes', 'pause'])

UPDATE [example_event] SET [ends_at] = CAST(CASE
  WHEN (
    [example_event].[id] = %s
  )
  THEN CAST(NULL AS DATETIME2)
  WHEN (
    [example_event].[id] = %s
  )
  THEN CAST(NULL AS DATETIME2)
  ELSE NULL
END AS DATETIME2), [deadline] = CASE
  WHEN (
    [example_event].[id] = %s
  )
  THEN CAST(NULL AS DATE)
  WHEN (
    [example_event].[id] = %s
  )
  THEN CAST(NULL AS DATE)
  ELSE NULL
END, [closes] = CASE
  WHEN (
    [example_event].[id] = %s
  )
  THEN CAST(NULL AS TIME)
  WHEN (
    [example_event].[id] = %s
  )
  THEN CAST(NULL AS TIME)
  ELSE NULL
END, [pause] = CASE
  WHEN (
    [example_event].[id] = %s
  )
  THEN CAST(NULL AS BIGINT)
  WHEN (
    [example_event].[id] = %s
  )
  THEN CAST(NULL AS BIGINT)
  ELSE NULL
END
WHERE
  [example_event].[id] IN (%s, %s);
-- parameters: (1, 2, 1, 2, 1, 2, 1, 2, 1, 2)
