-- Employee.objects.bulk_create([Employee(firstname='New', lastname='One')], update_conflicts=True, unique_fields=['id'], update_fields=['salary'])

INSERT INTO `example_employee` (
  `firstname`,
  `lastname`,
  `salary`
)
VALUES
  (%s, %s, %s) ON DUPLICATE KEY UPDATE `salary` = VALUES(`salary`);
-- parameters: ('New', 'One', None)
