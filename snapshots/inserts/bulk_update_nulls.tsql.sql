UPDATE [example_employee] SET [salary] = CAST(CASE
  WHEN (
    [example_employee].[id] = %s
  )
  THEN CAST(NULL AS INT)
  WHEN (
    [example_employee].[id] = %s
  )
  THEN CAST(NULL AS INT)
  ELSE NULL
END AS INT)
WHERE
  [example_employee].[id] IN (%s, %s);
-- parameters: (1, 2, 1, 2)
