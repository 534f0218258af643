-- Employee.objects.bulk_update([Employee(pk=1, salary=None), Employee(pk=2, salary=None)], ['salary'])

UPDATE `example_employee` SET `salary` = CASE
  WHEN (
    `example_employee`.`id` = %s
  )
  THEN NULL
  WHEN (
    `example_employee`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END
WHERE
  `example_employee`.`id` IN (%s, %s);
-- parameters: (1, 2, 1, 2)
