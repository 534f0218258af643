-- Employee.objects.bulk_update([Employee(pk=1, salary=None), Employee(pk=2, salary=None)], ['salary'])

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
