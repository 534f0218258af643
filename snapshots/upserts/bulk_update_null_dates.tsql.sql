UPDATE [example_event] SET [ends_at] = CAST(CASE
  WHEN (
    [example_event].[id] = %s
  )
  THEN CAST(NULL AS DATETIME2)
  WHEN (
    [example_event].[id] = %s
  )
  THEN NULL
  ELSE NULL
END AS DATETIME2), [deadline] = CAST(CASE
  WHEN (
    [example_event].[id] = %s
  )
  THEN CAST(NULL AS DATE)
  WHEN (
    [example_event].[id] = %s
  )
  THEN NULL
  ELSE NULL
END AS DATE), [closes] = CAST(CASE
  WHEN (
    [example_event].[id] = %s
  )
  THEN CAST(NULL AS TIME)
  WHEN (
    [example_event].[id] = %s
  )
  THEN NULL
  ELSE NULL
END AS TIME), [pause] = CAST(CASE
  WHEN (
    [example_event].[id] = %s
  )
  THEN CAST(NULL AS BIGINT)
  WHEN (
    [example_event].[id] = %s
  )
  THEN NULL
  ELSE NULL
END AS BIGINT)
WHERE
  [example_event].[id] IN (%s, %s);
-- parameters: (1, 2, 1, 2, 1, 2, 1, 2, 1, 2)
