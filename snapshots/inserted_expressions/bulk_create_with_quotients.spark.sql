-- Employee.objects.bulk_create([Employee(pk=500, firstname='a', lastname='b'), Employee(pk=501, firstname='c', lastname='d', salary=Value(-7) / Value(2)), Employee(pk=502, firstname='e', lastname='f', salary=1)])

INSERT INTO `example_employee` (
  `id`,
  `firstname`,
  `lastname`,
  `salary`
)
VALUES
  (%s, %s, %s, %s),
  (%s, %s, %s, (
      %s DIV %s
  )),
  (%s, %s, %s, %s);
-- parameters: (500, 'a', 'b', None, 501, 'c', 'd', -7, 2, 502, 'e', 'f', 1)
