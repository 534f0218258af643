-- Employee.objects.values_list('lastname').union(Person.objects.order_by().values_list('name'))

(
  SELECT
    `example_employee`.`lastname` AS `lastname`
  FROM `example_employee`
)
UNION
(
  SELECT
    `example_person`.`name` AS `name`
  FROM `example_person`
);
-- parameters: ()
