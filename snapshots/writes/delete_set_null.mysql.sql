-- Employee.objects.filter(pk=7).delete()

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`
FROM `example_employee`
WHERE
  `example_employee`.`id` = %s;
-- parameters: (7,)

DELETE FROM `example_company`
WHERE
  `example_company`.`ceo_id` IN (%s);
-- parameters: (1,)

UPDATE `example_company` SET `point_of_contact_id` = NULL
WHERE
  `example_company`.`point_of_contact_id` IN (%s);
-- parameters: (1,)

DELETE FROM `example_employee`
WHERE
  `example_employee`.`id` IN (%s);
-- parameters: (1,)
