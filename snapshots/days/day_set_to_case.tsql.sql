UPDATE [example_event] SET [deadline] = CASE
  WHEN (
    [example_event].[id] < %s
  )
  THEN [example_event].[starts_at]
  WHEN (
    [example_event].[id] < %s
  )
  THEN [example_event].[ends_at]
  ELSE NULL
END;
-- parameters: (4, 9)
