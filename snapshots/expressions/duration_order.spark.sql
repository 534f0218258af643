-- Event.objects.order_by('length', 'pk').values_list('title', 'length')

SELECT
  `example_event`.`title` AS `title`,
  `example_event`.`length` AS `length`
FROM `example_event`
ORDER BY
  2 ASC,
  `example_event`.`id` ASC;
-- parameters: ()
