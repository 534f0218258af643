-- Company.objects.values(boss=F('ceo__lastname'), firm=F('name')).order_by('pk')

SELECT
  `example_employee`.`lastname` AS `boss`,
  `example_company`.`name` AS `firm`
FROM `example_company`
INNER JOIN `example_employee`
  ON (
    `example_company`.`ceo_id` = `example_employee`.`id`
  )
ORDER BY
  `example_company`.`id` ASC;
-- parameters: ()
