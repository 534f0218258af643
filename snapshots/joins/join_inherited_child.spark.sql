-- Place.objects.filter(restaurant__serves_pizza=True).order_by('pk')

SELECT
  `example_place`.`id`,
  `example_place`.`name`,
  `example_place`.`address`
FROM `example_place`
INNER JOIN `example_restaurant`
  ON (
    `example_place`.`id` = `example_restaurant`.`place_ptr_id`
  )
WHERE
  `example_restaurant`.`serves_pizza`
ORDER BY
  `example_place`.`id` ASC;
-- parameters: ()
