-- Company.objects.filter(pk=2).update(point_of_contact=Employee(pk=9))

UPDATE `example_company` SET `point_of_contact_id` = %s
WHERE
  `example_company`.`id` = %s;
-- parameters: (9, 2)
