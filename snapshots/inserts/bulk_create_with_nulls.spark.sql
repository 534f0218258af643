-- Employee.objects.bulk_create([Employee(pk=500, firstname='a', lastname='b'), Employee(pk=501, firstname='c', lastname='d', salary=1)])

INSERT INTO `example_employee` (
  `id`,
  `firstname`,
  `lastname`,
  `salary`
)
VALUES
  (%s, %s, %s, %s),
  (%s, %s, %s, %s);
-- parameters: (500, 'a', 'b', None, 501, 'c', 'd', 1)
