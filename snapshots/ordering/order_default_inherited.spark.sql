-- Restaurant.objects.all()

SELECT
  `example_place`.`id`,
  `example_place`.`name`,
  `example_place`.`address`,
  `example_restaurant`.`place_ptr_id`,
  `example_restaurant`.`serves_pizza`,
  `example_restaurant`.`seats`
FROM `example_restaurant`
INNER JOIN `example_place`
  ON (
    `example_restaurant`.`place_ptr_id` = `example_place`.`id`
  )
ORDER BY
  `example_place`.`name` ASC,
  `example_restaurant`.`place_ptr_id` ASC;
-- parameters: ()
