-- Event.objects.order_by('pk').values_list(Cast('day', DateField()), Cast('deadline', DateField()))

SELECT
  `example_event`.`day` AS `cast1`,
  `example_event`.`deadline` AS `cast2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
