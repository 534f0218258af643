-- Restaurant.objects.values_list('name', 'seats', 'place_ptr')

SELECT
  `example_place`.`name` AS `name`,
  `example_restaurant`.`seats` AS `seats`,
  `example_restaurant`.`place_ptr_id` AS `place_ptr`
FROM `example_restaurant`
INNER JOIN `example_place`
  ON (
    `example_restaurant`.`place_ptr_id` = `example_place`.`id`
  )
ORDER BY
  1 ASC,
  `example_restaurant`.`place_ptr_id` ASC;
-- parameters: ()
